import type { Asked } from './asked';
import { applies } from './decide';
import type { Decision, PolicyType, StatementRef } from './decision';
import type { PolicySet } from './policy/policy';
import type { Statement } from './policy/statement';
import { reaching } from './reach';
import { walk } from './walk';

/**
 * The statements on which a decision rests: every Deny that applies, or every Allow of an identity
 * or resource policy that does. Nobody denies implicitly.
 */
export function deciders(policies: PolicySet, asked: Asked, decision: Decision): StatementRef[] {
  const refs: StatementRef[] = [];
  if (decision === 'implicitDeny') return refs;
  const reached = reaching(policies, asked);
  const bounded = reached.boundary !== undefined && reached.boundary.length > 0;
  walk(reached, (policy, type, index, level) => {
    if (decision === 'allowed' && type !== 'identity' && type !== 'resource') return;
    const { allows, denies } = policy.plan(asked.action);
    for (const statement of decision === 'allowed' ? allows : denies) {
      if (applies(statement, asked, bounded)) refs.push(refOf(statement, type, index, level));
    }
  });
  return refs;
}

/** Names a statement among the caller's policies. */
export function refOf(
  { index, sid }: Statement,
  type: PolicyType,
  policy: number,
  level: number | undefined,
): StatementRef {
  if (level === undefined && sid === undefined) return { type, policy, statement: index };
  if (level === undefined) return { type, policy, statement: index, sid: sid ?? '' };
  return { type, policy, level, statement: index, ...(sid !== undefined && { sid }) };
}
