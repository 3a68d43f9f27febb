import type { Span } from '../../../span';
import { parseAddress } from '../address';
import { type Entry, matchesEntry } from '../entry';
import { excludes } from '../operators/anything-but';
import type { CidrEntry } from '../operators/cidr';
import type { StringEntry } from '../operators/literal';
import type { NumericEntry } from '../operators/numeric';
import type { LeafValue } from '../value';

/** How an entry and a value compare. */
export type EntryReason =
  | { readonly kind: 'equal' }
  /** Two spellings of one address, or of one number. */
  | { readonly kind: 'same-value' }
  | { readonly kind: 'differs' }
  /** Equal but for the case of letters. */
  | { readonly kind: 'differs-in-case' }
  /** The entry is about strings, or about numbers, and the value is of another kind. */
  | { readonly kind: 'other-type'; readonly wanted: 'string' | 'number' | 'word' }
  /** The value is a number with more digits than can be compared. */
  | { readonly kind: 'incomparable' }
  /** The text begins, ends or reads as the filter says, or does not. */
  | { readonly kind: 'fits' }
  | { readonly kind: 'does-not-fit' }
  | { readonly kind: 'in-range' }
  | { readonly kind: 'below'; readonly bound: number }
  | { readonly kind: 'above'; readonly bound: number }
  | { readonly kind: 'outside-range' }
  | { readonly kind: 'not-an-address' }
  | { readonly kind: 'other-address-family' }
  | { readonly kind: 'not-excluded' }
  /** `by` marks the excluding value in the pattern. */
  | { readonly kind: 'excluded'; readonly by: Span }
  | { readonly kind: 'present' };

/** Whether an entry matches a value, and how the two compare. */
export interface EntryVerdict {
  readonly matched: boolean;
  readonly reason: EntryReason;
}

export function verdictOf(entry: Entry, value: LeafValue): EntryVerdict {
  return { matched: matchesEntry(entry, value), reason: reasonOf(entry, value) };
}

function reasonOf(entry: Entry, value: LeafValue): EntryReason {
  switch (entry.kind) {
    case 'string':
      return literalReason(entry, value);
    case 'exactly':
      return literalReason({ ...entry, kind: 'string', address: undefined }, value);
    case 'number':
      if (value.kind !== 'number') return { kind: 'other-type', wanted: 'number' };
      if (value.text === entry.raw) return { kind: 'equal' };
      if (value.number === undefined) return { kind: 'incomparable' };
      return { kind: value.number === entry.value ? 'same-value' : 'differs' };
    case 'word':
      if (value.kind === entry.word) return { kind: 'equal' };
      return value.kind === 'string' || value.kind === 'number'
        ? { kind: 'other-type', wanted: 'word' }
        : { kind: 'differs' };
    case 'prefix':
    case 'suffix':
    case 'equals-ignore-case':
    case 'wildcard':
      if (value.kind !== 'string') return { kind: 'other-type', wanted: 'string' };
      return { kind: matchesEntry(entry, value) ? 'fits' : 'does-not-fit' };
    case 'numeric':
      return numericReason(entry, value);
    case 'cidr':
      return cidrReason(entry, value);
    case 'anything-but': {
      const by = entry.excluded.find((each) => excludes(each, value));
      return by ? { kind: 'excluded', by: by.span } : { kind: 'not-excluded' };
    }
    case 'exists':
      return { kind: 'present' };
  }
}

function literalReason(entry: StringEntry, value: LeafValue): EntryReason {
  if (value.kind !== 'string') return { kind: 'other-type', wanted: 'string' };
  if (value.text === entry.value) return { kind: 'equal' };
  if (entry.address !== undefined && entry.address === value.address) return { kind: 'same-value' };
  const sameLetters = value.text.toLowerCase() === entry.value.toLowerCase();
  return { kind: sameLetters ? 'differs-in-case' : 'differs' };
}

function numericReason({ bottom, top }: NumericEntry, value: LeafValue): EntryReason {
  if (value.kind !== 'number') return { kind: 'other-type', wanted: 'number' };
  const number = value.number;
  if (number === undefined) return { kind: 'incomparable' };
  if (bottom && (bottom.open ? number <= bottom.value : number < bottom.value)) {
    return { kind: 'below', bound: bottom.value };
  }
  if (top && (top.open ? number >= top.value : number > top.value)) {
    return { kind: 'above', bound: top.value };
  }
  return { kind: 'in-range' };
}

function cidrReason(entry: CidrEntry, value: LeafValue): EntryReason {
  if (value.kind !== 'string') return { kind: 'other-type', wanted: 'string' };
  const address = parseAddress(value.text);
  if (!address) return { kind: 'not-an-address' };
  if (address.length !== entry.base.length) return { kind: 'other-address-family' };
  return { kind: matchesEntry(entry, value) ? 'in-range' : 'outside-range' };
}
