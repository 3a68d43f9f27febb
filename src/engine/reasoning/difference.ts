import type { PolicySet } from '../iam/policy/policy';
import type { Readings } from '../iam/readings';
import type { Budget } from './base/budget';
import { spacesOf } from './calls/spaces';
import { confirmed, witnessOf } from './calls/witness';
import { allows, callerOf } from './model/caller';
import { classesOf } from './model/classes';
import { type Behavior, fold } from './model/fold';
import { Model } from './model/model';
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
      const behaviors = cheapest(rosters, space, readings, budget);
      for (const [cell, behavior] of behaviors) {
        const before = best.get(cell);
        if (before && before.cost <= behavior.cost) continue;
        const expected = [
          [a, cell.startsWith('yes')],
          [b, cell.endsWith('Yes')],
        ] as const;
        const found = witnessOf(behavior, space, site, readings);
        const witness = confirmed(found, expected, readings, budget);
        if (witness) best.set(cell, { cell, cost: behavior.cost, witness });
      }
    }
  }
  return [...best.values()];
}

function cheapest(
  rosters: readonly Roster[],
  space: Space,
  readings: Readings,
  budget: Budget,
): Map<Cell, Behavior> {
  const model = new Model(space, readings);
  const build = () => rosters.map((r) => callerOf(r.placed, r.frame, model, space.asked));
  build();
  const [a, b] = build();
  const cells = new Map<Cell, Behavior>();
  if (!a || !b) return cells;
  const keys = classesOf(model, budget);
  for (const behavior of fold(keys, startBits(model.size), budget, simplifier(a, b))) {
    const [yes, too] = answers(a, b, behavior.bits, behavior.state, allows);
    const cell: Cell = yes ? (too ? 'yesYes' : 'yesNo') : too ? 'noYes' : 'noNo';
    const before = cells.get(cell);
    if (!before || before.cost > behavior.cost) cells.set(cell, behavior);
  }
  return cells;
}
