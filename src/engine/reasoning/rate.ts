import type { PolicySet } from '../iam/policy/policy';
import { isAllowed } from './base/allowed';
import { hasBit } from './base/bits';
import { Budget } from './base/budget';
import { rosterOf } from './model/placed';
import { policiesWith } from './mutants/policies';
import { changed, mutationsOf } from './mutants/survey';
import { candidatesFor, documentsOrder, rowOf } from './table';
import type { GivenRow, RatingResult, ReasoningOptions } from './types';

/** How many of the mistakes that can show the rows of a table would show, and the rows it lacks. */
export function rateTable(
  rows: readonly GivenRow[],
  a: PolicySet,
  b: PolicySet | undefined,
  options: ReasoningOptions,
): RatingResult {
  const budget = new Budget(options);
  const { candidates, mutants } = candidatesFor(a, b, options, budget);
  const policies = b ? [a, b] : [a];
  const rosters = policies.map((set) => rosterOf(set, options.site.principal));
  const readings = options.readings ?? {};
  const shown = mutationsOf(rosters).map((mutation) => {
    const roster = rosters[mutation.side];
    if (!roster || budget.spent()) return false;
    const after = policiesWith(roster.policies, changed(roster, mutation));
    return rows.some(
      ({ request }) =>
        isAllowed(after, request, readings) !== isAllowed(roster.policies, request, readings),
    );
  });
  const possible = mutants.filter(
    (_, at) => shown[at] || candidates.some(({ kills }) => hasBit(kills, at)),
  );
  const missed = possible.filter((mutant) => !shown[mutants.indexOf(mutant)]);
  const open = new Set(missed.map((mutant) => mutants.indexOf(mutant)));
  const missing = candidates.filter(({ kills }) => {
    const found = [...open].filter((at) => hasBit(kills, at));
    for (const at of found) open.delete(at);
    return found.length > 0;
  });
  const { limits } = budget;
  return {
    killed: possible.length - missed.length,
    possible: possible.length,
    missed,
    missing: missing.sort(documentsOrder).flatMap((each) => rowOf(each, mutants, a, b, options)),
    exact: limits.length === 0,
    limits,
  };
}
