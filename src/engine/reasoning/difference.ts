import type { PolicySet } from '../iam/policy/policy';
import type { Readings } from '../iam/readings';
import type { Budget } from './base/budget';
import { Callers, type Cell, type Example } from './callers';
import { foreignSpacesOf, spacesOf } from './calls/spaces';
import { confirmed, witnessWith } from './calls/witness';
import { type Caller, callerOf, passed } from './model/caller';
import { Model, RESOURCE } from './model/model';
import { type Roster, rosterOf } from './model/placed';
import type { Space } from './model/space';
import type { ReasoningOptions, Witness } from './types';

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
      const examples = examplesIn(rosters, space, readings, budget, (caller) => caller);
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
      const examples = examplesIn(rosters, space, readings, budget, passed);
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

function examplesIn(
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
  return a && b ? new Callers(model, budget).compare(a, b) : new Map();
}
