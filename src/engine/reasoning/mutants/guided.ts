import type { PolicySet } from '../../iam/policy/policy';
import type { AuthorizationRequest } from '../../iam/request';
import { isAllowed } from '../base/allowed';
import { hasBit, noBits, setBit } from '../base/bits';
import type { Budget } from '../base/budget';
import { differences } from '../difference';
import { type Roster, rosterOf } from '../model/placed';
import type { Witness } from '../types';
import { effectOf, fieldsOf, type SettledOptions } from './pairwise';
import { policiesWith } from './policies';
import { type Candidate, changed, type Mutation } from './survey';

/**
 * Rows for policies with too many kinds of requests to list them: the cheapest request of each pair of
 * answers, and for each mistake that no row shows yet the cheapest request that does.
 */
export function guidedCandidates(
  policies: readonly PolicySet[],
  mutations: readonly Mutation[],
  options: SettledOptions,
  budget: Budget,
): Candidate[] {
  const { readings, site } = options;
  const rosters = policies.map((set) => rosterOf(set, site.principal));
  const allowed = (set: PolicySet, request: AuthorizationRequest): boolean =>
    isAllowed(set, request, readings);
  const after = mutations.map((mutation) => {
    const roster = rosters[mutation.side];
    return roster && policiesWith(roster.policies, changed(roster, mutation));
  });
  const found: Candidate[] = [];
  const add = (witness: Witness, cost: number): void => {
    const { request } = witness;
    const [a = false, b = false] = policies.map((set) => allowed(set, request));
    const kills = noBits(mutations.length);
    for (const [at, { side }] of mutations.entries()) {
      const set = after[at];
      if (set && allowed(set, request) !== (side === 0 ? a : b)) setBit(kills, at);
    }
    found.push({ cost, a, b, kills, shape: shapeOf(rosters, request), witness: () => witness });
  };
  const [first = {}, second = {}] = policies;
  for (const { witness, cost } of differences(first, second, options, budget)) add(witness, cost);
  for (const [side, set] of policies.entries()) {
    const mine = [...mutations.keys()].filter((at) => mutations[at]?.side === side);
    for (const at of mine) {
      if (budget.spent()) break;
      const mutation = mutations[at];
      if (!mutation || found.some(({ kills }) => hasBit(kills, at))) continue;
      const fields = fieldsOf(set, [mutation], options, budget);
      const { gained, lost } = effectOf(fields, 0, options);
      const [shown] = [gained, lost]
        .filter((each) => each !== undefined)
        .sort((one, other) => one.cost - other.cost);
      const witness = shown?.witness();
      if (shown && witness) add(witness, shown.cost);
    }
  }
  return found;
}

function shapeOf(rosters: readonly Roster[], { context }: AuthorizationRequest): 0 | 1 | 2 {
  const keys = rosters.flatMap(({ placed }) =>
    placed.flatMap(({ statement }) => statement.conditions.map(({ key }) => key)),
  );
  const values = keys.map((key) => context.get(key));
  if (values.some((value) => value === undefined)) return 2;
  return values.some((value) => typeof value === 'object') ? 1 : 0;
}
