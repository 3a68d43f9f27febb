import type { PolicyType } from '../iam/decision';
import type { ElementExplanation, Explanation, StatementExplanation } from '../iam/explanation';

/** An Allow statement that does not match, and where it fails. */
export interface Miss {
  readonly statement: StatementExplanation;
  readonly failing: readonly ElementExplanation[];
}

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

/**
 * The kind of policy whose Allow is missing: `withheld.by`, but where the caller's side grants
 * nothing yet, that before any limit.
 */
export function missingType(explanation: Explanation): PolicyType {
  const { by = 'identity', relation } = explanation.withheld ?? {};
  if (relation === 'service' || by === 'identity') return by;
  const granted =
    allowedBy(explanation, 'identity') ||
    (relation === 'same-account' && allowedBy(explanation, 'resource'));
  return granted ? by : 'identity';
}

/** Some Allow of this kind of policy matches. */
export function allowedBy({ statements }: Explanation, type: PolicyType): boolean {
  return statements.some(
    ({ ref, effect, matched }) => ref.type === type && effect === 'Allow' && matched,
  );
}

/** The statements among which an Allow is missing; of an SCP those of the levels that have none. */
export function missingLayer(explanation: Explanation): readonly StatementExplanation[] {
  const type = missingType(explanation);
  const either =
    type === 'identity' &&
    explanation.withheld?.relation !== 'cross-account' &&
    !allowedBy(explanation, 'resource');
  const layer = explanation.statements.filter(
    ({ ref }) => ref.type === type || (either && ref.type === 'resource'),
  );
  const allowing = new Set(
    layer
      .filter(({ effect, matched }) => effect === 'Allow' && matched)
      .map(({ ref }) => ref.level),
  );
  return type === 'scp' ? layer.filter(({ ref }) => !allowing.has(ref.level)) : layer;
}

export function isAboutAction(statement: StatementExplanation): boolean {
  return statement.elements.every((element) => element.kind !== 'action' || element.matched);
}

function distance({ failing }: Miss): number {
  const weights = { action: 1e9, principal: 1e6, resource: 1e6, condition: 1 };
  return failing.reduce((sum, element) => sum + weights[element.kind], 0);
}
