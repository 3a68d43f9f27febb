import { evaluate } from '../iam/evaluate';
import type { PolicySet } from '../iam/policy/policy';
import { hasBit, members, noBits, setBit } from './base/bits';
import { Budget } from './base/budget';
import { actionsFor } from './calls/actions';
import { rosterOf } from './model/placed';
import { cover } from './mutants/cover';
import { guidedCandidates } from './mutants/guided';
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
  const { candidates, mutants, all } = candidatesFor(a, b, options, budget);
  const { goalsOf, possible } = goalsFor(candidates, mutants.length);
  const choice = cover(
    candidates.map((each) => ({ cost: each.cost, goals: goalsOf(each) })),
    mutants.length + 4,
    budget,
  );
  const chosen = choice.chosen.flatMap((at) => candidates[at] ?? []).sort(documentsOrder);
  const { limits } = budget;
  return {
    rows: chosen.flatMap((each) => rowOf(each, mutants, a, b, options)),
    possible: possible.length,
    equivalent: mutants.filter((_, at) => !possible.includes(at)),
    smallest: all && choice.smallest,
    exact: limits.length === 0,
    limits,
  };
}

const MOST_MUTATIONS = 120;

/**
 * Kinds of requests for these policies and the mistakes that each would show: all there are, or where
 * that is too much enough of them.
 */
export function candidatesFor(
  a: PolicySet,
  b: PolicySet | undefined,
  options: ReasoningOptions,
  budget: Budget,
): { candidates: Candidate[]; mutants: Mutant[]; all: boolean } {
  const policies = b ? [a, b] : [a];
  const rosters = policies.map((set) => rosterOf(set, options.site.principal));
  const mutations = mutationsOf(rosters);
  const actions = options.actions ?? actionsFor(rosters, budget);
  const readings = options.readings ?? {};
  const settled = { ...options, readings, actions };
  const mutants = mutations.map(({ mutant }) => mutant);
  const listing = budget.fork();
  const few = mutations.length <= MOST_MUTATIONS;
  const listed = few ? surveyOf(policies, mutations, settled, listing) : [];
  if ((few && !listing.limits.some(({ kind }) => kind === 'too-many-cases')) || budget.spent()) {
    budget.adopt(listing);
    return { candidates: listed, mutants, all: true };
  }
  return {
    candidates: guidedCandidates(policies, mutations, settled, budget),
    mutants,
    all: false,
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
  candidate: Candidate,
  mutants: readonly Mutant[],
  one: PolicySet,
  other: PolicySet | undefined,
  { readings = {} }: ReasoningOptions,
): TableRow[] {
  const witness = candidate.witness();
  if (!witness) return [];
  const { a, b, kills } = candidate;
  const guards = members(kills).flatMap((at) => mutants[at] ?? []);
  const { request } = witness;
  const hangs = (set: PolicySet | undefined): boolean =>
    set !== undefined && evaluate(set, [{ readings: {}, request }], readings).kind === 'depends';
  const depends = [...(hangs(one) ? ['a' as const] : []), ...(hangs(other) ? ['b' as const] : [])];
  return [{ witness, a, ...(other && { b }), depends, guards }];
}

/** Yes/Yes first; then one value before several and several before none, as the documents have it. */
export function documentsOrder(one: Candidate, other: Candidate): number {
  return rank(one) - rank(other) || one.cost - other.cost;
}

function rank({ a, b, shape }: Candidate): number {
  return (3 - Number(a) * 2 - Number(b)) * 10 + shape;
}
