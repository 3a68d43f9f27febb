import type { Diagnostic, Fix } from '../../diagnostic';
import type { Span } from '../../span';
import { POLICY_CODES, type PolicyCode } from './codes';

/** Collects what there is to say about one document. */
export class Report {
  readonly diagnostics: Diagnostic[] = [];
  /** IAM would refuse the document. */
  refused = false;

  /** @param aws AWS's words, where they depend on the document */
  add(
    code: PolicyCode,
    span: Span,
    message: string,
    { fix, aws }: { fix?: Fix; aws?: string } = {},
  ): void {
    const entry = POLICY_CODES[code];
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
    this.diagnostics.push(...diagnostics);
  }
}

/** A fix of one edit. */
export function replace(title: string, span: Span, text: string): Fix {
  return { title, edits: [{ span, text }] };
}
