import { type CompiledPattern, type Disjunct, matches, type PatternField } from '../pattern';
import { type AllowedSet, containsOthers } from './allowed-set';
import { newBudget } from './find-text';
import { type FoundValue, findValue } from './find-value';
import { sampleEvent } from './sample-event';
import type { Undecided } from './undecided';

/** Can a rule receive an event from outside the allowed values of a key? */
export type Outside =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'some';
      /** An event that proves it, as compact JSON. */
      readonly event: string;
      readonly path: string;
      /** What the event holds at the path, as JSON; undefined where it holds nothing. */
      readonly value: string | undefined;
    }
  | { readonly kind: 'not-decided'; readonly why: Undecided };

/**
 * Finds an event that a pattern matches and that holds no allowed value at a path. An event that
 * holds an allowed value in a list beside others is not outside. Considered are the events of a bus:
 * source and detail type are texts that are always there, `detail` is an object.
 *
 * Each field of a combination can be given its value by itself, since an event without lists lets no
 * field touch another; and an event with lists that matches gives each field a value that it takes.
 *
 * @returns an event that `matches` has confirmed; `none` is exact
 */
export function findOutside(pattern: CompiledPattern, path: string, allowed: AllowedSet): Outside {
  const find = finder(path, allowed);
  let why: Undecided | undefined;
  for (const disjunct of pattern.disjuncts) {
    const found = inCombination(disjunct, path, allowed, find);
    if (found.kind === 'undecided') why = found.why;
    if (found.kind !== 'event') continue;
    const { value, event } = found;
    if (matches(pattern, event)) return { kind: 'some', event, path, value };
    why = { kind: 'unconfirmed' };
  }
  return why ? { kind: 'not-decided', why } : { kind: 'none' };
}

type Find = (path: string, field: PatternField | undefined) => FoundValue;

/** Finds values, those of a field that many combinations share only once. */
function finder(path: string, allowed: AllowedSet): Find {
  const budget = newBudget();
  const known = new Map<PatternField | string, FoundValue>();
  return (each, field) => {
    let found = known.get(field ?? each);
    if (!found) {
      found = findValue(each, field, each === path ? allowed : undefined, budget);
      known.set(field ?? each, found);
    }
    return found;
  };
}

type Found =
  | { readonly kind: 'event'; readonly event: string; readonly value: string | undefined }
  | Extract<FoundValue, { kind: 'none' | 'undecided' }>;

function inCombination(disjunct: Disjunct, path: string, allowed: AllowedSet, find: Find): Found {
  const fields = new Map(disjunct.map((field) => [field.path, field]));
  const values = new Map<string, string>();
  let undecided: Found | undefined;
  for (const each of new Set([path, 'source', 'detail-type', ...fields.keys()])) {
    const found = find(each, fields.get(each));
    if (found.kind === 'none') {
      return each === path && dependsOnElements(disjunct, path, allowed) ? LISTS : found;
    }
    if (found.kind === 'undecided') undecided ??= found;
    if (found.kind === 'text') values.set(each, JSON.stringify(found.text));
    if (found.kind === 'other') values.set(each, found.json);
  }
  return undecided ?? { kind: 'event', event: sampleEvent(values), value: values.get(path) };
}

const LISTS: Found = { kind: 'undecided', why: { kind: 'list-of-objects' } };

/**
 * Below `detail` objects may stand in lists. A path that must be absent is judged within the element
 * that an earlier field has bound, so that another element may hold a value for it after all.
 */
function dependsOnElements(disjunct: Disjunct, path: string, allowed: AllowedSet): boolean {
  const around = path.slice(0, path.lastIndexOf('.') + 1);
  return (
    around !== 'detail.' &&
    around !== '' &&
    containsOthers(allowed) &&
    disjunct.some((field) => field.path === path && field.mayBeAbsent) &&
    disjunct.some((field) => field.path.startsWith(around) && field.path < path)
  );
}
