import type { Span } from '../../span';
import type { Entry } from './entry';

/** A path and the list of entries it is given. */
export interface PatternField {
  readonly kind: 'field';
  /** Keys joined by dots: `{"detail":{"a":…}}` and `{"detail.a":…}` are both `detail.a`. */
  readonly path: string;
  /** Not empty. */
  readonly entries: readonly Entry[];
  /** The list holds `{"exists": false}`: the path may be absent. */
  readonly mayBeAbsent: boolean;
  /** The last key with its list. */
  readonly span: Span;
  readonly keySpan: Span;
}

/** `$or`: its branches, at least two. */
export interface PatternOr {
  readonly kind: 'or';
  readonly branches: readonly (readonly PatternStep[])[];
  readonly span: Span;
  readonly keySpan: Span;
}

/**
 * A pattern is the list of its steps in source order, nested objects dissolved into paths: order
 * decides which of two lists for one path counts.
 */
export type PatternStep = PatternField | PatternOr;
