import type { PolicySet } from '../iam/policy/policy';
import type { AuthorizationRequest } from '../iam/request';
import { isAllowed } from './base/allowed';
import { Budget } from './base/budget';
import { editsOf } from './edits/edits';
import { type Roster, rosterOf } from './model/placed';
import { denyOf } from './mutants/aside';
import { mutantOf, withValue } from './mutants/mutant';
import { type Effect, effectsOf } from './mutants/pairwise';
import { policiesWith } from './mutants/policies';
import { changed, type Mutation, mutationsOf } from './mutants/survey';
import { nearbyRequests } from './nearby';
import type { Flip, FlipsResult, ReasoningOptions, Relation } from './types';

/**
 * Small edits, of the policies or of the request, that make a request's answer the other one; those
 * that change the least besides come first.
 */
export function flips(
  policies: PolicySet,
  request: AuthorizationRequest,
  options: ReasoningOptions,
): FlipsResult {
  const budget = new Budget(options);
  const readings = options.readings ?? {};
  const roster = rosterOf(policies, options.site.principal);
  const allowed = isAllowed(policies, request, readings);
  const flipping = [...mutationsOf([roster]), ...additions(roster, request)].filter((mutation) => {
    const after = policiesWith(policies, changed(roster, mutation));
    return isAllowed(after, request, readings) !== allowed;
  });
  const settled = { ...options, readings, actions: [request.action] };
  const effects = effectsOf(policies, flipping, settled, budget);
  const beside = effectsOf(policies, flipping, settled, budget, denyOf(roster, request));
  const byPolicy = flipping.flatMap((mutation, at): Flip[] => {
    const source = roster.placed[mutation.at]?.source;
    const edits = source ? editsOf(source, mutation.change) : [];
    if (edits.length === 0) return [];
    const also = (beside[at]?.lost ?? beside[at]?.gained)?.witness();
    const relation = relationOf(effects[at]);
    return [
      { kind: 'policy', mutant: mutation.mutant, edits, relation, ...(also && { also }) } as const,
    ];
  });
  const { limits } = budget;
  return {
    allowed,
    flips: [
      ...byPolicy.sort(leastFirst(allowed)),
      ...nearbyRequests(policies, request, options, budget),
    ],
    exact: limits.length === 0,
    limits,
  };
}

/** What a request holds and a condition does not list yet. */
function additions({ placed }: Roster, request: AuthorizationRequest): Mutation[] {
  return placed.flatMap((each, at) =>
    each.statement.conditions.flatMap((condition, index): Mutation[] => {
      const value = request.context.get(condition.key);
      const texts = value === undefined ? [] : typeof value === 'string' ? [value] : value;
      const listed = condition.values.map(({ text }) => text);
      return texts
        .filter((text) => !listed.includes(text) && condition.operator.kind !== 'Null')
        .flatMap((text): Mutation[] => {
          const change = withValue(each, index, text);
          return change ? [{ mutant: mutantOf(change, 'a'), change, at, side: 0 }] : [];
        });
    }),
  );
}

function relationOf(effect: Effect | undefined): Relation {
  if (effect?.lost) return effect.gained ? 'incomparable' : 'a-allows-more';
  return effect?.gained ? 'b-allows-more' : 'equivalent';
}

type PolicyFlip = Extract<Flip, { kind: 'policy' }>;

/** Changes in the wanted direction alone first, then those that change nothing else, then short ones. */
function leastFirst(allowed: boolean): (one: Flip, other: Flip) => number {
  const wanted: Relation = allowed ? 'a-allows-more' : 'b-allows-more';
  const rank = ({ relation, also, edits, mutant }: PolicyFlip): number => {
    const broad = mutant.kind.startsWith('drop-') && mutant.kind !== 'drop-value' ? 1000 : 0;
    const size = edits.reduce(
      (sum, { span, text }) => sum + text.length + span.end - span.start,
      0,
    );
    return (relation === wanted ? 0 : 10_000) + (also ? 5000 : 0) + broad + size;
  };
  return (one, other) => {
    if (one.kind !== 'policy' || other.kind !== 'policy') return 0;
    return rank(one) - rank(other);
  };
}
