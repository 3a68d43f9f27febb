import type { Disjunct } from '../disjuncts';
import { matchesEntry } from '../entry';
import type { EventFields, FieldNode } from '../event/fields';
import type { PatternField } from '../steps';
import { type Clause, clauseOf } from './clause';
import { type Budget, newBudget, Search } from './search';

/** Whether an event satisfies one of several combinations of branches. */
export function satisfiesAny(disjuncts: readonly Disjunct[], event: EventFields): boolean {
  const budget = newBudget();
  for (const disjunct of disjuncts) if (satisfies(disjunct, event, budget)) return true;
  return false;
}

/**
 * Whether an event satisfies every field of a combination, with one element chosen of every array
 * (EB patterns; event-ruler).
 */
export function satisfies(disjunct: Disjunct, event: EventFields, budget: Budget): boolean {
  for (const field of disjunct) {
    const node = event.get(field.path);
    if (!node) {
      if (!field.mayBeAbsent) return false;
    } else if (node.arrays) return satisfiesWithin(disjunct, event, budget);
    else if (!someMatches(field, node)) return false;
  }
  // Without arrays no choice of one field touches another.
  return true;
}

function someMatches({ entries }: PatternField, { values }: FieldNode): boolean {
  for (const value of values) {
    for (const entry of entries) if (matchesEntry(entry, value)) return true;
  }
  return false;
}

/** The same with array elements to choose. */
function satisfiesWithin(disjunct: Disjunct, event: EventFields, budget: Budget): boolean {
  const clauses: Clause[] = [];
  for (const field of disjunct) {
    const clause = clauseOf(field, event);
    if (!clause) return false;
    clauses.push(clause);
  }
  return new Search(clauses, budget).run();
}
