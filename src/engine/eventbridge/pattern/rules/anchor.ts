import type { Disjunct } from '../disjuncts';
import type { PatternField } from '../steps';
import { type Key, keyOf } from './keys';

/**
 * Where a combination is looked for: under keys of one field, under the presence of a path where
 * keys cannot tell, or always.
 */
export type Anchor =
  | { readonly kind: 'keys'; readonly path: string; readonly keys: readonly Key[] }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'always' };

/** How often each path and key is asked for, so that the rarest can be looked for. */
export class KeyCounts {
  readonly #counts = new Map<string, number>();

  add(disjunct: Disjunct): void {
    for (const field of disjunct) {
      for (const name of namesOf(field)) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    }
  }

  /** The field by which the fewest others would be found in vain. */
  anchor(disjunct: Disjunct): Anchor {
    let best: Anchor = { kind: 'always' };
    let least = Number.POSITIVE_INFINITY;
    for (const field of disjunct) {
      if (field.mayBeAbsent) continue;
      const names = namesOf(field);
      let cost = 0;
      for (const name of names) cost += this.#counts.get(name) ?? 0;
      if (cost >= least) continue;
      least = cost;
      const keys = keysOf(field);
      best = keys ? { kind: 'keys', path: field.path, keys } : { kind: 'path', path: field.path };
    }
    return best;
  }
}

function keysOf({ entries }: PatternField): Key[] | undefined {
  const keys: Key[] = [];
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) return undefined;
    keys.push(key);
  }
  return keys;
}

/** What is counted: each key at its path, or the path alone. */
function namesOf(field: PatternField): string[] {
  const keys = keysOf(field);
  return keys ? keys.map((key) => JSON.stringify([field.path, key])) : [field.path];
}
