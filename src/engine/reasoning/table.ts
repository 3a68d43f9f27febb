import type { PolicySet } from '../iam/policy/policy';
import { hasBit, members, noBits, setBit } from './base/bits';
import { Budget } from './base/budget';
import { actionsFor } from './calls/actions';
import { rosterOf } from './model/placed';
import { cover } from './mutants/cover';
import { type Candidate, mutationsOf, surveyOf } from './mutants/survey';
import type { Mutant, ReasoningOptions, TableResult, TableRow } from './types';

/**
 * The smallest table that pins one or two callers' policies down: every mistake that can show changes
 * an answer in some row, and every pair of answers that can occur does.
 */
export function generateTable(
  a: PolicySet,
  b: PolicySet | undefined,
  options: ReasoningOptions,
): TableResult {
  const budget = new Budget(options);
  const { candidates, mutants } = candidatesFor(a, b, options, budget);
  const { goalsOf, possible } = goalsFor(candidates, mutants.length);
  const choice = cover(
    candidates.map((each) => ({ cost: each.cost, goals: goalsOf(each) })),
    mutants.length + 4,
    budget,
  );
  const rows = choice.chosen.flatMap((at) => rowOf(candidates[at], mutants, b !== undefined));
  const { limits } = budget;
  return {
    rows: rows.sort(documentsOrder),
    possible: possible.length,
    equivalent: mutants.filter((_, at) => !possible.includes(at)),
    smallest: choice.smallest,
    exact: limits.length === 0,
    limits,
  };
}

/** What kinds of requests there are for these policies and the mistakes that each would show. */
export function candidatesFor(
  a: PolicySet,
  b: PolicySet | undefined,
  options: ReasoningOptions,
  budget: Budget,
): { candidates: Candidate[]; mutants: Mutant[] } {
  const policies = b ? [a, b] : [a];
  const rosters = policies.map((set) => rosterOf(set, options.site.principal));
  const mutations = mutationsOf(rosters);
  const actions = options.actions ?? actionsFor(rosters);
  const readings = options.readings ?? {};
  return {
    candidates: surveyOf(policies, mutations, { ...options, readings, actions }, budget),
    mutants: mutations.map(({ mutant }) => mutant),
  };
}

/** The goals of a table: each mistake that some request shows, and each pair of answers. */
function goalsFor(candidates: readonly Candidate[], mutants: number) {
  const goalsOf = ({ a, b, kills }: Candidate) => {
    const goals = noBits(mutants + 4);
    goals.set(kills);
    setBit(goals, mutants + Number(a) * 2 + Number(b));
    return goals;
  };
  const all = Array.from({ length: mutants }, (_, at) => at);
  const possible = all.filter((at) => candidates.some(({ kills }) => hasBit(kills, at)));
  return { goalsOf, possible };
}

/** A row for a kind of request; none when its example was thrown away. */
export function rowOf(
  candidate: Candidate | undefined,
  mutants: readonly Mutant[],
  two: boolean,
): TableRow[] {
  const witness = candidate?.witness();
  if (!candidate || !witness) return [];
  const { a, b, kills } = candidate;
  const guards = members(kills).flatMap((at) => mutants[at] ?? []);
  return [{ witness, a, ...(two && { b }), guards }];
}

/** Yes/Yes first; then one value before several and several before none, as the documents have it. */
export function documentsOrder(one: TableRow, other: TableRow): number {
  return rank(one) - rank(other);
}

function rank({ a, b = a, witness }: TableRow): number {
  const { context } = witness.request;
  const values = [...context]
    .filter(([key]) => key.startsWith('events:'))
    .map(([, value]) => value);
  const shape = values.length === 0 ? 2 : values.some((value) => typeof value !== 'string') ? 1 : 0;
  return (3 - Number(a) * 2 - Number(b)) * 10 + shape;
}
