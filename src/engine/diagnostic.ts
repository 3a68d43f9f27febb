import type { Span } from './span';

/** `error`: AWS would refuse the document. `warning`: unwise or surprising. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** A one-click repair. The edits do not overlap and refer to the text that was diagnosed. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

/** Something to say about a place in a text. Text is never changed or lost because of one. */
export interface Diagnostic {
  /** Stable, kebab-case, for example `duplicate-key`. */
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  /** One sentence in the user's words, user input in backticks, no full stop at the end. */
  readonly message: string;
  /** AWS's own words for the refusal, where they are known. */
  readonly aws?: string;
  readonly fix?: Fix;
}
