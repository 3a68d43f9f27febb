import type { PolicyType } from './decision';
import type { Policy, PolicySet } from './policy/policy';

/** Visits every policy of a set with its place among the caller's policies. */
export function walk(
  policies: PolicySet,
  visit: (policy: Policy, type: PolicyType, index: number, level: number | undefined) => void,
): void {
  const group = (members: readonly Policy[], type: PolicyType, level?: number): void => {
    for (const [index, policy] of members.entries()) visit(policy, type, index, level);
  };
  const levels = (all: readonly (readonly Policy[])[], type: PolicyType): void => {
    for (const [level, members] of all.entries()) group(members, type, level);
  };
  if (policies.identity) group(policies.identity, 'identity');
  if (policies.resource) group([policies.resource], 'resource');
  if (policies.boundary) group(policies.boundary, 'boundary');
  if (policies.session) group(policies.session, 'session');
  if (policies.scp) levels(policies.scp, 'scp');
  if (policies.rcp) levels(policies.rcp, 'rcp');
}
