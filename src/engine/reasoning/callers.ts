import type { Budget } from './base/budget';
import type { Contents } from './calls/write-call';
import { LazySearch } from './lazy/search';
import { allows, type Caller } from './model/caller';
import { classesOf, type KeyClasses } from './model/classes';
import { contentsOf, fold } from './model/fold';
import type { Model } from './model/model';
import { answers, simplifier, startBits } from './model/simplify';

export type Cell = 'yesYes' | 'yesNo' | 'noYes' | 'noNo';

export interface Example {
  readonly cost: number;
  readonly contents: Contents;
}

const FEW_BEHAVIORS = 1000;
/** What is found by a search of its own need not be the cheapest. */
const UNKNOWN_COST = 100;

/** Compares callers of one model: what the statements of all of them demand is worked out once. */
export class Callers {
  readonly keys: readonly KeyClasses[];
  private readonly model: Model;
  private readonly budget: Budget;
  private readonly listing: Budget;
  private search: { readonly lazy: LazySearch; readonly budget: Budget } | undefined;

  /** @param model with every statement that any of the callers has */
  constructor(model: Model, budget: Budget) {
    this.model = model;
    this.budget = budget;
    this.listing = budget.fork();
    this.keys = classesOf(model, this.listing);
  }

  /**
   * For each pair of answers the cheapest request: by listing all kinds of requests; where there are
   * too many, by looking for the differences alone. What is not decided is told to the budget.
   */
  compare(a: Caller, b: Caller): Map<Cell, Example> {
    const cells = new Map<Cell, Example>();
    const listing = this.budget.fork();
    listing.adopt(this.listing);
    const most = listing.limits.length > 0 ? FEW_BEHAVIORS : undefined;
    const start = startBits(this.model.size);
    for (const behavior of fold(this.keys, start, listing, simplifier(a, b), most)) {
      const [yes, too] = answers(a, b, behavior.bits, behavior.state, allows);
      const cell: Cell = yes ? (too ? 'yesYes' : 'yesNo') : too ? 'noYes' : 'noNo';
      const before = cells.get(cell);
      if (before && before.cost <= behavior.cost) continue;
      cells.set(cell, { cost: behavior.cost, contents: contentsOf(behavior) });
    }
    if (!this.isDecided(listing, a, b, cells)) this.budget.adopt(listing);
    return cells;
  }

  /** Is every difference found, or shown not to exist? */
  private isDecided(listing: Budget, a: Caller, b: Caller, cells: Map<Cell, Example>): boolean {
    if (listing.limits.length === 0) return true;
    if (!a.simple || !b.simple) return false;
    if (listing.limits.some(({ kind }) => kind !== 'too-many-cases')) return false;
    if (!this.search) {
      const budget = this.budget.fork();
      this.search = { lazy: new LazySearch(this.model, budget), budget };
    }
    const { lazy, budget } = this.search;
    const open = [
      ['yesNo', a, b],
      ['noYes', b, a],
    ] as const;
    let decided = true;
    for (const [cell, may, not] of open) {
      if (cells.has(cell)) continue;
      const found = lazy.difference(may, not);
      if (found.kind === 'found') cells.set(cell, { cost: UNKNOWN_COST, contents: found.contents });
      else decided &&= found.kind === 'none';
    }
    return decided && budget.limits.length === 0;
  }
}
