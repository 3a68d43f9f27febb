import type { PolicySet } from '../iam/policy/policy';
import type { Readings } from '../iam/readings';
import type { Budget } from './base/budget';
import { foreignSpacesOf, spacesOf } from './calls/spaces';
import { confirmed, witnessWith } from './calls/witness';
import type { Contents } from './calls/write-call';
import { LazySearch } from './lazy/search';
import { allows, type Caller, callerOf, passed } from './model/caller';
import { classesOf } from './model/classes';
import { contentsOf, fold } from './model/fold';
import { Model, RESOURCE } from './model/model';
import { type Roster, rosterOf } from './model/placed';
import { answers, simplifier, startBits } from './model/simplify';
import type { Space } from './model/space';
import type { ReasoningOptions, Witness } from './types';

export type Cell = 'yesYes' | 'yesNo' | 'noYes' | 'noNo';

/** A kind of request that exists, with the cheapest of its kind. */
export interface Difference {
  readonly cell: Cell;
  readonly cost: number;
  readonly witness: Witness;
}

type Settled = ReasoningOptions & {
  readonly readings: Readings;
  readonly actions: readonly string[];
};

/** For each pair of answers that two callers can get, the cheapest request, under one reading. */
export function differences(
  a: PolicySet,
  b: PolicySet,
  options: Settled,
  budget: Budget,
): Difference[] {
  const { site, readings } = options;
  const rosters = [a, b].map((policies) => rosterOf(policies, site.principal));
  if (rosters.some(({ refused }) => refused)) budget.limit({ kind: 'refused-policy' });
  const best = new Map<Cell, Difference>();
  for (const action of options.actions) {
    for (const space of spacesOf(action, site, rosters, readings, budget)) {
      const examples = cheapest(rosters, space, readings, budget, (caller) => caller);
      for (const [cell, { cost, contents }] of examples) {
        const before = best.get(cell);
        if (before && before.cost <= cost) continue;
        const expected = [
          [a, cell.startsWith('yes')],
          [b, cell.endsWith('Yes')],
        ] as const;
        const found = witnessWith(contents, space, site, readings);
        const witness = confirmed(found, expected, readings, budget);
        if (witness) best.set(cell, { cell, cost, witness });
      }
    }
  }
  tellAbroad(rosters, best, options, budget);
  return [...best.values()];
}

/**
 * A difference that only shows on resources of accounts whose policies are not at hand is none that
 * the evaluator confirms; but without it nothing is proved.
 */
function tellAbroad(
  rosters: readonly Roster[],
  best: ReadonlyMap<Cell, unknown>,
  { site, readings, actions }: Settled,
  budget: Budget,
): void {
  const open = (['yesNo', 'noYes'] as const).filter((cell) => !best.has(cell));
  if (open.length === 0) return;
  for (const action of actions) {
    for (const space of foreignSpacesOf(action, site, rosters, readings, budget)) {
      const examples = cheapest(rosters, space, readings, budget, passed);
      for (const cell of open) {
        const found = examples.get(cell);
        if (!found) continue;
        const resource = found.contents.get(RESOURCE);
        const at = typeof resource === 'string' ? resource : space.base.resource;
        budget.limit({ kind: 'other-account', resource: at });
        return;
      }
    }
  }
}

interface Example {
  readonly cost: number;
  readonly contents: Contents;
}

/** By listing all kinds of requests; where there are too many, by looking for the differences alone. */
function cheapest(
  rosters: readonly Roster[],
  space: Space,
  readings: Readings,
  budget: Budget,
  as: (caller: Caller) => Caller,
): Map<Cell, Example> {
  const model = new Model(space, readings);
  const build = () => rosters.map((r) => as(callerOf(r.placed, r.frame, model, space.asked)));
  build();
  const [a, b] = build();
  const cells = new Map<Cell, Example>();
  if (!a || !b) return cells;
  const listing = budget.fork();
  const keys = classesOf(model, listing);
  const most = listing.limits.length > 0 ? FEW_BEHAVIORS : undefined;
  for (const behavior of fold(keys, startBits(model.size), listing, simplifier(a, b), most)) {
    const [yes, too] = answers(a, b, behavior.bits, behavior.state, allows);
    const cell: Cell = yes ? (too ? 'yesYes' : 'yesNo') : too ? 'noYes' : 'noNo';
    const before = cells.get(cell);
    if (before && before.cost <= behavior.cost) continue;
    cells.set(cell, { cost: behavior.cost, contents: contentsOf(behavior) });
  }
  if (!isDecided(listing, a, b, model, cells, budget)) budget.adopt(listing);
  return cells;
}

/** Is every difference found, or shown not to exist? */
function isDecided(
  listing: Budget,
  a: Caller,
  b: Caller,
  model: Model,
  cells: Map<Cell, Example>,
  budget: Budget,
): boolean {
  if (listing.limits.length === 0) return true;
  if (!a.simple || !b.simple) return false;
  if (listing.limits.some(({ kind }) => kind !== 'too-many-cases')) return false;
  const own = budget.fork();
  const search = new LazySearch(model, own);
  const open = [
    ['yesNo', a, b],
    ['noYes', b, a],
  ] as const;
  let decided = true;
  for (const [cell, may, not] of open) {
    if (cells.has(cell)) continue;
    const found = search.difference(may, not);
    if (found.kind === 'found') cells.set(cell, { cost: UNKNOWN_COST, contents: found.contents });
    else decided &&= found.kind === 'none';
  }
  return decided && own.limits.length === 0;
}

const FEW_BEHAVIORS = 1000;
/** What is found by a search of its own need not be the cheapest. */
const UNKNOWN_COST = 100;
