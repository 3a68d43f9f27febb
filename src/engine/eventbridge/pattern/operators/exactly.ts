import type { Span } from '../../../span';
import type { LeafValue } from '../value';

/** `{"exactly": "x"}`: this string and no other spelling. The service takes it, AWS does not document it. */
export interface ExactlyEntry {
  readonly kind: 'exactly';
  readonly span: Span;
  readonly value: string;
}

export function matchesExactly(entry: ExactlyEntry, value: LeafValue): boolean {
  return value.kind === 'string' && value.text === entry.value;
}
