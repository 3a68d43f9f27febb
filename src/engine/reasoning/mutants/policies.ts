import { planner } from '../../iam/policy/plan';
import type { Policy, PolicySet } from '../../iam/policy/policy';
import type { PlacedStatement } from '../model/placed';

/**
 * The policies of a caller with other statements in the places of theirs; a policy none of whose
 * statements is left says nothing, as before it said something.
 */
export function policiesWith(policies: PolicySet, placed: readonly PlacedStatement[]): PolicySet {
  const rewritten = (policy: Policy): Policy => {
    const statements = placed
      .filter(({ source }) => source === policy)
      .map(({ statement }) => statement);
    return { ...policy, statements, plan: planner(statements) };
  };
  const group = (list: readonly Policy[]) => list.map(rewritten);
  const { identity, resource, boundary, session, scp, rcp } = policies;
  return {
    ...(identity && { identity: group(identity) }),
    ...(resource && { resource: rewritten(resource) }),
    ...(boundary && { boundary: group(boundary) }),
    ...(session && { session: group(session) }),
    ...(scp && { scp: scp.map(group) }),
    ...(rcp && { rcp: rcp.map(group) }),
  };
}
