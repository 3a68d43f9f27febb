import type { Disjunct } from '../disjuncts';
import type { Entry } from '../entry';
import type { PatternField } from '../steps';
import { fieldComplexity } from './field-complexity';

/**
 * Finds a field whose wildcards are too complex. What lists and `$or` branches say of one path adds
 * up; the same wildcard twice counts once.
 *
 * @param limit the highest complexity that is allowed
 */
export function tooComplex(
  disjuncts: readonly Disjunct[],
  limit: number,
): PatternField | undefined {
  for (const sharing of byPath(disjuncts).values()) {
    const wildcards = new Map<string, string[][]>();
    for (const entry of sharing.flatMap((field) => field.entries)) {
      const parts = wildcardsOf(entry);
      if (parts.length > 0) wildcards.set(JSON.stringify([entry.kind, parts.toSorted()]), parts);
    }
    if (fieldComplexity([...wildcards.values()], limit) > limit) {
      return sharing[0];
    }
  }
  return undefined;
}

function wildcardsOf(entry: Entry): string[][] {
  if (entry.kind === 'wildcard') return [[...entry.parts]];
  if (entry.kind !== 'anything-but') return [];
  return entry.excluded.flatMap((each) => (each.kind === 'wildcard' ? [[...each.parts]] : []));
}

/** The fields with wildcards, each once. */
function byPath(disjuncts: readonly Disjunct[]): Map<string, PatternField[]> {
  const paths = new Map<string, PatternField[]>();
  for (const disjunct of disjuncts) {
    for (const field of disjunct) {
      if (!field.entries.some(hasWildcard)) continue;
      const sharing = paths.get(field.path);
      if (!sharing) paths.set(field.path, [field]);
      else if (!sharing.includes(field)) sharing.push(field);
    }
  }
  return paths;
}

function hasWildcard(entry: Entry): boolean {
  if (entry.kind !== 'anything-but') return entry.kind === 'wildcard';
  return entry.excluded.some((each) => each.kind === 'wildcard');
}
