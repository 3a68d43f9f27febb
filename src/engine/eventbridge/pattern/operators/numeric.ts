import type { Span } from '../../../span';
import type { LeafValue } from '../value';

export interface NumericBound {
  readonly value: number;
  /** The bound itself is outside. */
  readonly open: boolean;
}

/** `{"numeric": [">", 0, "<=", 5]}`; `=` has the same closed bound at both ends. */
export interface NumericEntry {
  readonly kind: 'numeric';
  readonly span: Span;
  readonly bottom: NumericBound | undefined;
  readonly top: NumericBound | undefined;
}

export function matchesNumeric({ bottom, top }: NumericEntry, value: LeafValue): boolean {
  const number = value.number;
  if (number === undefined) return false;
  if (bottom && (bottom.open ? number <= bottom.value : number < bottom.value)) return false;
  return !(top && (top.open ? number >= top.value : number > top.value));
}
