import { planner } from './plan';
import type { Policy, PolicySet } from './policy';
import type { Statement } from './statement';

/** The same policies in their places, with other statements in them. */
export function withStatements(
  policies: PolicySet,
  statementsFor: (policy: Policy) => readonly Statement[],
): PolicySet {
  const rewritten = (policy: Policy): Policy => {
    const statements = statementsFor(policy);
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
