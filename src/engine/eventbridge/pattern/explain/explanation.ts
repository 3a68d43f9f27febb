import type { Span } from '../../../span';
import type { Entry } from '../entry';
import type { LeafValue } from '../value';
import type { EntryVerdict } from './verdict';

/**
 * Why a pattern matches an event or does not: for one combination of `$or` branches, field by field,
 * what the event holds and how each entry compares with it. Spans of `field`, `key` and entries point
 * into the pattern's text, those of values into the event's.
 */
export interface MatchExplanation {
  readonly matched: boolean;
  /** Which combination is shown: one that matches, else the one that comes closest. */
  readonly shown: number;
  /** How many combinations the pattern has; 1 without `$or`. */
  readonly combinations: number;
  /** In the order of paths. */
  readonly fields: readonly FieldExplanation[];
}

export interface FieldExplanation {
  readonly path: string;
  /** The key with its list. */
  readonly span: Span;
  readonly keySpan: Span;
  readonly outcome: FieldOutcome;
  /** What the event holds for the path; at most `MAX_VALUES` of it. */
  readonly values: readonly LeafValue[];
  /** Values beyond those. */
  readonly more: number;
  /** Objects and lists at the path, which are not values; nobody matches them. */
  readonly containers: readonly Span[];
  readonly entries: readonly EntryExplanation[];
}

export type FieldOutcome =
  /** `value` is the index of the value that counts among `values`, -1 where it is beyond them. */
  | { readonly kind: 'matched'; readonly value: number; readonly entry: number }
  /** The path is absent, as `{"exists": false}` wants. */
  | { readonly kind: 'absent-as-wanted'; readonly entry: number }
  /** The event holds no value for the path. */
  | { readonly kind: 'absent' }
  /** It holds values, and no entry matches any. */
  | { readonly kind: 'no-entry-matches' }
  /** An entry matches, but not in the array elements that the fields before it are held to. */
  | { readonly kind: 'other-element' }
  /** Alone it matches; whether it does together with the fields before was not reached. */
  | { readonly kind: 'not-reached' };

export interface EntryExplanation {
  readonly entry: Entry;
  readonly span: Span;
  /** One for each of the field's values. */
  readonly verdicts: readonly EntryVerdict[];
}

/** Values of one path that an explanation goes into. */
export const MAX_VALUES = 50;
