import type { Span } from '../../../span';
import type { LeafValue } from '../value';
import type { AffixEntry } from './affix';
import { type ExactlyEntry, matchesExactly } from './exactly';
import type { IgnoreCaseEntry } from './ignore-case';
import type { NumberEntry } from './literal';
import { matchesAffix } from './matches-affix';
import { matchesIgnoreCase } from './matches-ignore-case';
import { matchesNumber } from './matches-literal';
import { matchesWildcard } from './matches-wildcard';
import type { WildcardEntry } from './wildcard';

/** What `anything-but` can exclude; its strings are compared as texts, not as addresses. */
export type ExcludedEntry =
  | ExactlyEntry
  | NumberEntry
  | AffixEntry
  | IgnoreCaseEntry
  | WildcardEntry;

/** `{"anything-but": …}`: a value that none of these matches; without a value it does not match. */
export interface AnythingButEntry {
  readonly kind: 'anything-but';
  readonly span: Span;
  readonly excluded: readonly ExcludedEntry[];
}

export function matchesAnythingBut({ excluded }: AnythingButEntry, value: LeafValue): boolean {
  return !excluded.some((entry) => excludes(entry, value));
}

/** Whether one excluded entry matches a value, which rules the value out. */
export function excludes(entry: ExcludedEntry, value: LeafValue): boolean {
  switch (entry.kind) {
    case 'exactly':
      return matchesExactly(entry, value);
    case 'number':
      return matchesNumber(entry, value);
    case 'prefix':
    case 'suffix':
      return matchesAffix(entry, value);
    case 'equals-ignore-case':
      return matchesIgnoreCase(entry, value);
    case 'wildcard':
      return matchesWildcard(entry, value);
  }
}
