import type { Budget } from '../base/budget';
import type { KeyModel } from '../model/model';
import { candidates } from './candidates';

/** Values that no predicate of a key tells apart: two examples at most, the nicer one first. */
export interface Atom {
  /** By predicate. */
  readonly vector: readonly boolean[];
  readonly texts: readonly Example[];
}

export interface Example {
  readonly text: string;
  readonly cost: number;
}

const MOST_ATOMS = 1000;

/**
 * The atoms of a key. That none is missing follows from the automaton; what each of them is like, the
 * ordinary evaluator says.
 */
export function atomsOf(model: KeyModel, budget: Budget): Atom[] {
  const { key, shape, predicates } = model;
  const atoms = new Map<string, { vector: boolean[]; texts: Example[] }>();
  for (const [text, cost] of candidates(model, budget)) {
    if (!shape.accepts(text)) continue;
    if (budget.spent()) break;
    const vector = predicates.map((predicate) => predicate.holds(text));
    const id = vector.map(Number).join('');
    let atom = atoms.get(id);
    if (!atom) {
      if (atoms.size >= MOST_ATOMS) {
        budget.limit({ kind: 'too-many-cases', key });
        continue;
      }
      atom = { vector, texts: [] };
      atoms.set(id, atom);
    }
    atom.texts.push({ text, cost });
  }
  return [...atoms.values()].map(({ vector, texts }) => ({
    vector,
    texts: texts.sort((a, b) => a.cost - b.cost).slice(0, 2),
  }));
}
