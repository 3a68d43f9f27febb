import type { Span } from '../../../span';
import { type Folded, fold } from './fold';

/** `{"equals-ignore-case": "x"}`. */
export interface IgnoreCaseEntry {
  readonly kind: 'equals-ignore-case';
  readonly span: Span;
  readonly value: string;
  readonly folded: Folded;
}

export function ignoreCaseEntry(value: string, span: Span): IgnoreCaseEntry {
  return { kind: 'equals-ignore-case', span, value, folded: fold(value) };
}
