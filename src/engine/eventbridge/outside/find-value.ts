import type { Entry, PatternField } from '../pattern';
import { matchesEntry } from '../pattern/entry';
import { LeafValue } from '../pattern/value';
import { addressSpellings } from './address-spellings';
import { type AllowedSet, containsOthers, containsText } from './allowed-set';
import { domainOf } from './domain';
import { textsOf } from './entry-automaton';
import { familiarValues } from './familiar';
import { type Budget, findText } from './find-text';
import { numberIn } from './number-in';
import type { Undecided } from './undecided';

/** What a field of an event can hold. */
export type FoundValue =
  | { readonly kind: 'text'; readonly text: string }
  /** `null`, `true`, `false` or a number, as JSON. */
  | { readonly kind: 'other'; readonly json: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'none' }
  | { readonly kind: 'undecided'; readonly why: Undecided };

const ABSENT: FoundValue = { kind: 'absent' };
const NONE: FoundValue = { kind: 'none' };
const ANYTHING: Entry = { kind: 'exists', exists: true, span: { start: 0, end: 0 } };

/**
 * Finds what an event can hold at a path so that a pattern's field takes it and it lies outside a set.
 * Strings first, familiar ones before made up ones. `none` is exact.
 *
 * @param field undefined where the pattern says nothing about the path
 * @param inside undefined where any value will do
 */
export function findValue(
  path: string,
  field: PatternField | undefined,
  inside: AllowedSet | undefined,
  budget: Budget,
): FoundValue {
  const domain = domainOf(path);
  const entries = field?.entries ?? [ANYTHING];
  const mayBeAbsent = field?.mayBeAbsent ?? true;
  if (domain === 'nothing') {
    return mayBeAbsent && !(inside && containsOthers(inside)) ? ABSENT : NONE;
  }
  const text = findString(path, entries, inside, budget);
  if (text.kind === 'text') return text;
  if (inside && containsOthers(inside)) return text;
  if (domain === 'anything') {
    for (const entry of entries) {
      const json = otherValue(entry);
      if (json !== undefined) return { kind: 'other', json };
    }
  }
  return mayBeAbsent && domain !== 'text' ? ABSENT : text;
}

function findString(
  path: string,
  entries: readonly Entry[],
  inside: AllowedSet | undefined,
  budget: Budget,
): FoundValue {
  const literals = entries.flatMap((entry) =>
    entry.kind === 'string' || entry.kind === 'exactly' ? [entry.value] : [],
  );
  const spelled = entries.flatMap(addressSpellings);
  const fits = (text: string) => {
    if (inside && containsText(inside, text)) return false;
    const value = new LeafValue('string', text, 0, 0);
    return entries.some((entry) => matchesEntry(entry, value));
  };
  const known = [...literals, ...familiarValues(path), ...spelled].find(
    (text) => text && fits(text),
  );
  if (known !== undefined) return { kind: 'text', text: known };
  let undecided: Undecided | undefined = spelled.length > 0 ? { kind: 'address' } : undefined;
  for (const entry of entries) {
    const found = madeUp(entry, inside, budget);
    if (typeof found === 'object') return { kind: 'text', text: found.text };
    if (found === 'too-large') undecided = { kind: 'too-large' };
  }
  if (domainOf(path) !== 'text' && fits('')) return { kind: 'text', text: '' };
  return undecided ? { kind: 'undecided', why: undecided } : NONE;
}

function madeUp(
  entry: Entry,
  inside: AllowedSet | undefined,
  budget: Budget,
): ReturnType<typeof findText> {
  const texts = textsOf(entry);
  if (!texts) return 'none';
  const { automata, matches, needed } = texts;
  const values = inside?.values ?? [];
  return findText(
    [...automata, ...values.map((value) => value.automaton)],
    (hits) =>
      matches(hits.slice(0, automata.length)) && !inside?.contains(hits.slice(automata.length)),
    budget,
    needed,
  );
}

/** A value that is no string and that the entry matches, as JSON. */
function otherValue(entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'word':
      return entry.word;
    case 'number':
      return entry.raw;
    case 'numeric':
      return numberIn(entry);
    case 'anything-but':
      return 'null';
    case 'exists':
      return entry.exists ? 'null' : undefined;
    default:
      return undefined;
  }
}
