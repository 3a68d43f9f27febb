import type { PolicySet } from '../iam/policy/policy';
import type { Readings } from '../iam/readings';
import type { Budget } from './base/budget';
import { Callers, type Cell, type Example } from './callers';
import { spacesOf } from './calls/spaces';
import { confirmed, witnessWith } from './calls/witness';
import { callerOf } from './model/caller';
import { Model } from './model/model';
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
      const examples = examplesIn(rosters, space, readings, budget);
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
  return [...best.values()];
}

function examplesIn(
  rosters: readonly Roster[],
  space: Space,
  readings: Readings,
  budget: Budget,
): Map<Cell, Example> {
  const model = new Model(space, readings);
  const build = () => rosters.map((r) => callerOf(r.placed, r.frame, model, space.asked));
  build();
  const [a, b] = build();
  return a && b ? new Callers(model, budget).compare(a, b) : new Map();
}
