import type { Span } from '../../../span';

/** `{"exists": true}` and `{"exists": false}`; the latter is no test of a value but of a field. */
export interface ExistsEntry {
  readonly kind: 'exists';
  readonly span: Span;
  readonly exists: boolean;
}
