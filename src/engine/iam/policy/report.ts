import type { Diagnostic, Fix } from '../../diagnostic';
import type { Span } from '../../span';
import type { GrammarCode } from './codes';
import { type CodeEntry, SYNTAX_ERRORS } from './codes/entry';

/** Collects what there is to say about one document, in the terms of one table of codes. */
export class Report<Code extends string = GrammarCode> {
  private readonly codes: Readonly<Record<Code, CodeEntry>>;
  readonly diagnostics: Diagnostic[] = [];
  /** IAM would refuse the document. */
  refused = false;

  constructor(codes: Readonly<Record<Code, CodeEntry>>) {
    this.codes = codes;
  }

  /** @param aws AWS's words, where they depend on the document */
  add(
    code: Code,
    span: Span,
    message: string,
    { fix, aws }: { fix?: Fix; aws?: string } = {},
  ): void {
    const entry = this.codes[code];
    const words = aws ?? entry.aws;
    if (entry.severity === 'error' && entry.refuses !== false) this.refused = true;
    this.diagnostics.push({
      code,
      severity: entry.severity,
      span,
      message,
      ...(words !== undefined && { aws: words }),
      ...(fix && { fix }),
    });
  }

  /** Takes over the diagnostics of the JSON reader. */
  addSyntax(diagnostics: readonly Diagnostic[]): void {
    if (diagnostics.length > 0) this.refused = true;
    const aws = SYNTAX_ERRORS;
    for (const each of diagnostics) {
      this.diagnostics.push(each.code.startsWith('json') ? { ...each, aws } : each);
    }
  }
}

/** A fix of one edit. */
export function replace(title: string, span: Span, text: string): Fix {
  return { title, edits: [{ span, text }] };
}
