import type { Span } from '../../../span';
import { type Folded, fold } from './fold';

/** `{"prefix": "x"}`, `{"suffix": "x"}`, and either over `{"equals-ignore-case": "x"}`. */
export interface AffixEntry {
  readonly kind: 'prefix' | 'suffix';
  readonly span: Span;
  readonly value: string;
  /** Present where case does not matter. */
  readonly folded: Folded | undefined;
}

export function affixEntry(
  kind: AffixEntry['kind'],
  value: string,
  ignoreCase: boolean,
  span: Span,
): AffixEntry {
  return { kind, span, value, folded: ignoreCase ? fold(value) : undefined };
}
