import type { PolicyType } from '../iam/decision';
import type { ElementExplanation, Explanation, StatementExplanation } from '../iam/explanation';

/** An Allow statement that does not match, and where it fails. */
export interface Miss {
  readonly statement: StatementExplanation;
  readonly failing: readonly ElementExplanation[];
}

/** Policies that grant; all others only limit (`UG evaluation logic`). */
const GRANTS: ReadonlySet<PolicyType> = new Set(['identity', 'resource']);

/**
 * The Allow statements that come nearest to matching: those that are about the action before
 * those that are not, then those whose principal and resource match, then those with the fewest
 * failing conditions. All that are equally near, in the order of the policy.
 */
export function nearestMisses(explanation: Explanation): readonly Miss[] {
  const misses = missingLayer(explanation)
    .filter((statement) => statement.effect === 'Allow' && !statement.matched)
    .map((statement) => ({
      statement,
      failing: statement.elements.filter((element) => !element.matched),
    }));
  const best = Math.min(...misses.map(distance));
  return misses.filter((miss) => distance(miss) === best);
}

/** The statements among which an Allow is missing: the granting ones, or else those that limit. */
export function missingLayer(explanation: Explanation): readonly StatementExplanation[] {
  const { statements } = explanation;
  const granting = statements.filter(({ ref }) => GRANTS.has(ref.type));
  const granted = granting.some(({ effect, matched }) => effect === 'Allow' && matched);
  if (!granted) return granting;
  const layer = ({ ref }: StatementExplanation) => `${ref.type} ${ref.level ?? 0}`;
  const limiting = statements.filter(({ ref }) => !GRANTS.has(ref.type));
  const allowing = new Set(
    limiting.filter(({ effect, matched }) => effect === 'Allow' && matched).map(layer),
  );
  return limiting.filter((statement) => !allowing.has(layer(statement)));
}

export function isAboutAction(statement: StatementExplanation): boolean {
  return statement.elements.every((element) => element.kind !== 'action' || element.matched);
}

function distance({ failing }: Miss): number {
  const weights = { action: 1e9, principal: 1e6, resource: 1e6, condition: 1 };
  return failing.reduce((sum, element) => sum + weights[element.kind], 0);
}
