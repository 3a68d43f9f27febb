import type { FieldNode } from '../event/fields';
import type { Clause } from './clause';
import type { HitNode } from './hits';

/**
 * Steps that may still be tried. Every search brings as many as its event deserves; the rest is for
 * events that repeat the key of an array, where choices multiply.
 */
export interface Budget {
  steps: number;
}

export function newBudget(): Budget {
  return { steps: 20_000 };
}

/**
 * Tries the elements that fields can be satisfied in, field by field in path order, which is the
 * order in which absence is judged. What failed before with the same elements in play is not tried
 * again; that keeps the work in proportion to the event as long as no key is repeated in one object.
 */
export class Search {
  /** For each field up to `reached` where its value was found; undefined where it is absent. */
  picked: readonly (FieldNode | undefined)[] = [];
  /** Fields that could be satisfied together, counted from the first. */
  reached = 0;

  readonly #clauses: readonly Clause[];
  readonly #budget: Budget;
  readonly #picks: (FieldNode | undefined)[] = [];
  /** The chosen element of each array. */
  readonly #chosen = new Map<number, number>();
  /** The last field that an array has a say in. */
  readonly #last = new Map<number, number>();
  readonly #failed = new Set<string>();

  /** @param budget shared by the searches of one match; when it is spent the answer is no */
  constructor(clauses: readonly Clause[], budget: Budget) {
    this.#clauses = clauses;
    this.#budget = budget;
    budget.steps += 2 * clauses.length;
    clauses.forEach(({ node }, index) => {
      if (node) this.#note(node, index);
    });
  }

  run(): boolean {
    return this.#from(0);
  }

  #note(node: FieldNode, index: number): void {
    this.#budget.steps += 2;
    for (const [array, elements] of node.arrays ?? []) {
      this.#last.set(array, index);
      for (const element of elements.values()) this.#note(element, index);
    }
  }

  #from(index: number): boolean {
    if (index > this.reached || index === 0) {
      this.reached = index;
      this.picked = this.#picks.slice(0, index);
    }
    const clause = this.#clauses[index];
    if (!clause) return true;
    if (--this.#budget.steps < 0) return false;
    const state = this.#state(index);
    if (this.#failed.has(state)) return false;
    if (clause.hits && this.#within(clause.hits, index)) return true;
    if (clause.absent && !this.#present(clause.node)) {
      this.#picks[index] = undefined;
      if (this.#from(index + 1)) return true;
    }
    this.#failed.add(state);
    return false;
  }

  /** Satisfies a field within the elements chosen so far, and all later fields with it. */
  #within(hits: HitNode, index: number): boolean {
    if (hits.here) {
      this.#picks[index] = hits.node;
      if (this.#from(index + 1)) return true;
    }
    for (const { array, elements } of hits.arrays) {
      const place = this.#chosen.get(array);
      if (place !== undefined) {
        const element = elements.get(place);
        if (element && this.#within(element, index)) return true;
        continue;
      }
      for (const [each, element] of elements) {
        this.#chosen.set(array, each);
        if (this.#within(element, index)) return true;
      }
      this.#chosen.delete(array);
    }
    return false;
  }

  /** Whether the path has a value that the elements chosen so far do not shut out. */
  #present(node: FieldNode | undefined): boolean {
    if (!node) return false;
    if (node.values.length > 0) return true;
    for (const [array, elements] of node.arrays ?? []) {
      const place = this.#chosen.get(array);
      if (place === undefined) return true;
      if (this.#present(elements.get(place))) return true;
    }
    return false;
  }

  /** The field and the choices that it or a later field can still feel. */
  #state(index: number): string {
    const felt: string[] = [];
    for (const [array, place] of this.#chosen) {
      if ((this.#last.get(array) ?? -1) >= index) felt.push(`${array}:${place}`);
    }
    return `${index} ${felt.sort().join()}`;
  }
}
