import type { EventFields, FieldNode } from '../event/fields';
import type { PatternField } from '../steps';
import { type HitNode, hitsOf } from './hits';

/** A field of the pattern against what an event holds for it. */
export interface Clause {
  readonly hits: HitNode | undefined;
  /** The list holds `{"exists": false}`. */
  readonly absent: boolean;
  readonly node: FieldNode | undefined;
}

/** Undefined where the field fails whatever elements are chosen. */
export function clauseOf(field: PatternField, event: EventFields): Clause | undefined {
  const { path, entries, mayBeAbsent: absent } = field;
  const node = event.get(path);
  const hits = node && hitsOf(entries, node);
  if (hits) return { hits, absent, node };
  if (!absent) return undefined;
  return node && !node.arrays ? undefined : { hits: undefined, absent, node };
}
