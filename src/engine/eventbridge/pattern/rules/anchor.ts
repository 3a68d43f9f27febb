import type { Disjunct } from '../disjuncts';
import type { NumericEntry } from '../operators/numeric';
import type { PatternField } from '../steps';
import { type Key, keyOf } from './keys';

/** Where a combination is looked for, by one field of it. */
export type Anchor =
  /** Under keys, and under ranges of numbers. */
  | {
      readonly kind: 'keys';
      readonly path: string;
      readonly keys: readonly Key[];
      readonly ranges: readonly NumericEntry[];
    }
  /** Wherever the path has a value other than these. */
  | { readonly kind: 'unless'; readonly path: string; readonly keys: readonly Key[] }
  /** Wherever the path has a value. */
  | { readonly kind: 'path'; readonly path: string }
  /** Everywhere: the combination asks for absence only. */
  | { readonly kind: 'always' };

/** How a single field can be looked for. */
function anchorOf(field: PatternField): Anchor {
  const { path, entries, mayBeAbsent } = field;
  if (mayBeAbsent) return { kind: 'always' };
  const [only] = entries;
  if (entries.length === 1 && only?.kind === 'anything-but') {
    const keys = only.excluded.flatMap((each) =>
      each.kind === 'exactly' || each.kind === 'number' ? (keyOf(each) ?? []) : [],
    );
    return keys.length === only.excluded.length
      ? { kind: 'unless', path, keys }
      : { kind: 'path', path };
  }
  const keys: Key[] = [];
  const ranges: NumericEntry[] = [];
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key !== undefined) keys.push(key);
    else if (entry.kind === 'numeric') ranges.push(entry);
    else return { kind: 'path', path };
  }
  return { kind: 'keys', path, keys, ranges };
}

/** How often each way of looking is asked for, so that the rarest can be taken. */
export class AnchorCounts {
  readonly #counts = new Map<string, number>();

  add(disjunct: Disjunct): void {
    for (const field of disjunct) {
      for (const name of namesOf(anchorOf(field))) {
        this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
      }
    }
  }

  /** The anchor by which the fewest others would be found in vain. */
  best(disjunct: Disjunct): Anchor {
    let best: Anchor = { kind: 'always' };
    let least = Number.POSITIVE_INFINITY;
    for (const field of disjunct) {
      const anchor = anchorOf(field);
      if (anchor.kind === 'always') continue;
      let cost = 0;
      for (const name of namesOf(anchor)) cost += this.#counts.get(name) ?? 0;
      if (cost >= least) continue;
      least = cost;
      best = anchor;
    }
    return best;
  }
}

function namesOf(anchor: Anchor): string[] {
  switch (anchor.kind) {
    case 'keys': {
      const names = anchor.keys.map((key) => JSON.stringify([anchor.path, key]));
      return anchor.ranges.length > 0 ? [...names, JSON.stringify([anchor.path, 'range'])] : names;
    }
    case 'unless':
    case 'path':
      return [anchor.path];
    case 'always':
      return [];
  }
}
