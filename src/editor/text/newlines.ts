import type { Diagnostic, Span } from '../../engine';

/** A text as editors can hold it, and the way from the original's offsets to its own. */
export interface EditorText {
  /** Line ends are `\n` alone and there is no byte order mark. */
  readonly text: string;
  /** Offset in the original → offset in `text`. */
  readonly at: (offset: number) => number;
}

const identity = (offset: number): number => offset;

/**
 * Text fields and Monaco both change `\r\n` to `\n`, and Monaco drops a byte order mark: the texts
 * they show are brought to that form beforehand, so that offsets mean the same everywhere.
 *
 * @param original any text
 * @returns the same text with `\n` line ends, and the offset map
 */
export function toEditorText(original: string): EditorText {
  if (!original.includes('\r') && !original.startsWith('\uFEFF')) {
    return { text: original, at: identity };
  }
  const dropped: number[] = [];
  if (original.startsWith('\uFEFF')) dropped.push(0);
  for (let at = original.indexOf('\r'); at >= 0; at = original.indexOf('\r', at + 1)) {
    if (original[at + 1] === '\n') dropped.push(at);
  }
  return {
    text: original.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'),
    at: (offset) => offset - countBelow(dropped, offset),
  };
}

/** How many of the ascending `numbers` are below `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A span of the original as a span of the editor's text. */
export function spanIn(text: EditorText, span: Span): Span {
  return { start: text.at(span.start), end: text.at(span.end) };
}

/** Spans of the original as spans of the editor's text; the same array when nothing moves. */
export function spansIn(text: EditorText, spans: readonly Span[]): readonly Span[] {
  return text.at === identity ? spans : spans.map((span) => spanIn(text, span));
}

/** Diagnostics of the original, repairs included, placed in the editor's text. */
export function diagnosticsIn(
  text: EditorText,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (text.at === identity) return diagnostics;
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    span: spanIn(text, diagnostic.span),
    ...(diagnostic.fix && {
      fix: {
        ...diagnostic.fix,
        edits: diagnostic.fix.edits.map((edit) => ({ ...edit, span: spanIn(text, edit.span) })),
      },
    }),
  }));
}
