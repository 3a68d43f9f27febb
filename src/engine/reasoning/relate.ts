import type { PolicySet } from '../iam/policy/policy';
import type { Readings } from '../iam/readings';
import { Budget } from './base/budget';
import { actionsFor } from './calls/actions';
import { type Difference, differences } from './difference';
import { rosterOf } from './model/placed';
import { readingsToTry } from './readings';
import type {
  Limit,
  ReadingRelation,
  ReasoningOptions,
  Regions,
  RelateResult,
  Relation,
} from './types';

/**
 * How two callers' policies relate, over all requests by the site's principal, with the cheapest
 * request of each kind.
 *
 * @returns data for any policies; beyond the limits of what is looked at, `exact` is false
 */
export function relate(a: PolicySet, b: PolicySet, options: ReasoningOptions): RelateResult {
  const rosters = [a, b].map((policies) => rosterOf(policies, options.site.principal));
  const choosing = new Budget(options);
  const actions = options.actions ?? actionsFor(rosters, choosing);
  const [pinned = {}, ...others] = readingsToTry(rosters, options.readings ?? {});
  const under = (readings: Readings): Related =>
    relateUnder(a, b, readings, actions, options, choosing);
  const main = under(pinned);
  const tried: ReadingRelation[] = [
    { readings: pinned, relation: main.relation, exact: main.exact },
  ];
  for (const readings of others) {
    const { relation, exact } = under(readings);
    tried.push({ readings, relation, exact });
  }
  const same = tried.every(
    ({ relation, exact }) => relation === main.relation && (exact || !main.exact),
  );
  return { ...main, robust: same ? true : tried, actions };
}

interface Related {
  readonly relation: Relation;
  readonly exact: boolean;
  readonly limits: readonly Limit[];
  readonly regions: Regions;
}

function relateUnder(
  a: PolicySet,
  b: PolicySet,
  readings: Readings,
  actions: readonly string[],
  options: ReasoningOptions,
  choosing: Budget,
): Related {
  const budget = choosing.fork();
  budget.adopt(choosing);
  const found = differences(a, b, { ...options, readings, actions }, budget);
  const regions = Object.fromEntries(found.map(({ cell, witness }) => [cell, witness])) as Regions;
  const { limits } = budget;
  return {
    relation: relationOf(found, limits.length === 0),
    exact: limits.length === 0,
    limits,
    regions,
  };
}

function relationOf(found: readonly Difference[], exact: boolean): Relation {
  const cells = new Set(found.map(({ cell }) => cell));
  if (cells.has('yesNo')) return cells.has('noYes') ? 'incomparable' : 'a-allows-more';
  if (cells.has('noYes')) return 'b-allows-more';
  return exact ? 'equivalent' : 'not-decided';
}
