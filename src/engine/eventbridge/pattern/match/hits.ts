import { type Entry, matchesEntry } from '../entry';
import type { FieldNode } from '../event/fields';

/** Where in the array elements a field's list finds a value that it matches. */
export interface HitNode {
  readonly node: FieldNode;
  /** A value in no further element matches. */
  readonly here: boolean;
  readonly arrays: readonly HitArray[];
}

export interface HitArray {
  readonly array: number;
  readonly elements: ReadonlyMap<number, HitNode>;
}

const NOWHERE: readonly HitArray[] = [];

/** Finds the values that a list matches; undefined where it matches none. */
export function hitsOf(entries: readonly Entry[], node: FieldNode): HitNode | undefined {
  const here = node.values.some((value) => entries.some((entry) => matchesEntry(entry, value)));
  if (!node.arrays) return here ? { node, here, arrays: NOWHERE } : undefined;
  const arrays: HitArray[] = [];
  for (const [array, elements] of node.arrays) {
    const found = new Map<number, HitNode>();
    for (const [place, element] of elements) {
      const hits = hitsOf(entries, element);
      if (hits) found.set(place, hits);
    }
    if (found.size > 0) arrays.push({ array, elements: found });
  }
  return here || arrays.length > 0 ? { node, here, arrays } : undefined;
}
