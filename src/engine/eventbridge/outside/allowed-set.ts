import type { Automaton } from './automaton';

/** A value that a policy names for a key. */
export interface NamedValue {
  /** As written, wildcards included. */
  readonly text: string;
  readonly automaton: Automaton;
  readonly equals: (text: string) => boolean;
}

/** One condition: some of these values equal the key's, or with `negated` none does. */
export interface Demand {
  readonly values: readonly NamedValue[];
  readonly negated: boolean;
}

/** What one layer of policies (the identity's, a boundary, an SCP level …) says about a key's values. */
export interface AllowedLayer {
  /** One list of demands an Allow; a value has to meet all of one list. Empty: any value will do. */
  readonly allows: readonly (readonly Demand[])[];
  /** Likewise of every Deny; a value that meets all of one list is out. */
  readonly denies: readonly (readonly Demand[])[];
}

/** The values that policies allow for a condition key. */
export interface AllowedSet {
  readonly values: readonly NamedValue[];
  /** @param hits for each of `values` whether it equals the text; none for what is no string */
  readonly contains: (hits: readonly boolean[]) => boolean;
  readonly summary: AllowedSummary;
}

/** The set in short, for a sentence. */
export type AllowedSummary =
  | { readonly kind: 'only' | 'except'; readonly values: readonly string[] }
  | { readonly kind: 'mixed' };

/** @param layers each must allow a value */
export function allowedSet(layers: readonly AllowedLayer[]): AllowedSet {
  const demands = layers.flatMap(({ allows, denies }) => [...allows, ...denies]).flat();
  const values = demands.flatMap((demand) => demand.values);
  const place = new Map(values.map((value, index) => [value, index]));
  const meets = (hits: readonly boolean[], list: readonly Demand[]) =>
    list.every(
      (demand) =>
        demand.values.some((value) => hits[place.get(value) ?? -1] === true) !== demand.negated,
    );
  return {
    values,
    contains: (hits) =>
      layers.every(
        ({ allows, denies }) =>
          allows.some((list) => meets(hits, list)) && !denies.some((list) => meets(hits, list)),
      ),
    summary: summaryOf(layers),
  };
}

export function containsText(set: AllowedSet, text: string): boolean {
  return set.contains(set.values.map((value) => value.equals(text)));
}

/** Whether a field without a value, or with one that is no string, is inside. */
export function containsOthers(set: AllowedSet): boolean {
  return set.contains([]);
}

function summaryOf(layers: readonly AllowedLayer[]): AllowedSummary {
  const allows = layers.flatMap((layer) => (isOpen(layer) ? [] : [layer.allows]));
  const denies = layers.flatMap((layer) => layer.denies);
  const single = [...allows.flat(), ...denies].every((list) => list.length === 1);
  if (!single || (allows.length > 0 && denies.length > 0)) return { kind: 'mixed' };
  const demands = [...allows.flat(), ...denies].flat();
  const values = [...new Set(demands.flatMap((demand) => demand.values.map(({ text }) => text)))];
  // What a Deny demands is out, what it demands not to be is in.
  const kept = demands.map(({ negated }) => negated === denies.length > 0);
  if (kept.every(Boolean) && (denies.length || allows.length) === 1)
    return { kind: 'only', values };
  const one = denies.length > 0 || (allows.length === 1 && demands.length === 1);
  return !kept.includes(true) && one ? { kind: 'except', values } : { kind: 'mixed' };
}

function isOpen({ allows }: AllowedLayer): boolean {
  return allows.some((list) => list.length === 0);
}
