import type { AffixEntry } from './operators/affix';
import { type AnythingButEntry, matchesAnythingBut } from './operators/anything-but';
import type { CidrEntry } from './operators/cidr';
import { type ExactlyEntry, matchesExactly } from './operators/exactly';
import type { ExistsEntry } from './operators/exists';
import type { IgnoreCaseEntry } from './operators/ignore-case';
import type { NumberEntry, StringEntry, WordEntry } from './operators/literal';
import { matchesAffix } from './operators/matches-affix';
import { matchesCidr } from './operators/matches-cidr';
import { matchesIgnoreCase } from './operators/matches-ignore-case';
import { matchesNumber, matchesString } from './operators/matches-literal';
import { matchesWildcard } from './operators/matches-wildcard';
import { matchesNumeric, type NumericEntry } from './operators/numeric';
import type { WildcardEntry } from './operators/wildcard';
import type { LeafValue } from './value';

/** One entry of a field's list. */
export type Entry =
  | StringEntry
  | NumberEntry
  | WordEntry
  | ExactlyEntry
  | AffixEntry
  | IgnoreCaseEntry
  | WildcardEntry
  | AnythingButEntry
  | NumericEntry
  | CidrEntry
  | ExistsEntry;

/** Whether an entry matches a value that is there; `{"exists": false}` matches none. */
export function matchesEntry(entry: Entry, value: LeafValue): boolean {
  switch (entry.kind) {
    case 'string':
      return matchesString(entry, value);
    case 'number':
      return matchesNumber(entry, value);
    case 'word':
      return value.kind === entry.word;
    case 'exactly':
      return matchesExactly(entry, value);
    case 'prefix':
    case 'suffix':
      return matchesAffix(entry, value);
    case 'equals-ignore-case':
      return matchesIgnoreCase(entry, value);
    case 'wildcard':
      return matchesWildcard(entry, value);
    case 'anything-but':
      return matchesAnythingBut(entry, value);
    case 'numeric':
      return matchesNumeric(entry, value);
    case 'cidr':
      return matchesCidr(entry, value);
    case 'exists':
      return entry.exists;
  }
}
