import type { Diagnostic } from '../../diagnostic';
import type { JsonString } from '../../json/tree';
import type { Span } from '../../span';
import type { ContextOrigin, RequestVariant } from '../call';

/** Turns places in the content of a JSON string into places in the text around it. */
export class WithinString {
  /** For each unit of the content, and for its end, where it stands in the text. */
  readonly #places: readonly number[];

  /** @param text the source that the string is part of */
  constructor(text: string, string: JsonString) {
    const places: number[] = [];
    const end = string.span.end - 1;
    for (let at = string.span.start + 1; at < end; ) {
      places.push(at);
      at += text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2;
    }
    this.#places = [...places, end];
  }

  span({ start, end }: Span): Span {
    const last = this.#places.at(-1) ?? 0;
    return { start: this.#places[start] ?? last, end: this.#places[end] ?? last };
  }

  /** With what a repair puts in written as a part of the string. */
  diagnostic(diagnostic: Diagnostic): Diagnostic {
    const { fix, span } = diagnostic;
    if (!fix) return { ...diagnostic, span: this.span(span) };
    const edits = fix.edits.map((edit) => ({
      span: this.span(edit.span),
      text: JSON.stringify(edit.text).slice(1, -1),
    }));
    return { ...diagnostic, span: this.span(span), fix: { ...fix, edits } };
  }

  variant(variant: RequestVariant): RequestVariant {
    const origins = [...variant.origins].map(([key, origin]): [string, ContextOrigin] => [
      key,
      { span: this.span(origin.span), values: origin.values.map((each) => this.span(each)) },
    ]);
    return { ...variant, origins: new Map(origins) };
  }
}
