import type { PolicyType } from './decision';
import type { Policy, PolicySet } from './policy/policy';

type Visit = (policy: Policy, type: PolicyType, index: number, level: number | undefined) => void;

/** Visits every policy of a set with its place among the caller's policies. */
export function walk(policies: PolicySet, visit: Visit): void {
  const { identity, resource, boundary, session, scp, rcp } = policies;
  walkGroup(identity, 'identity', undefined, visit);
  if (resource) visit(resource, 'resource', 0, undefined);
  walkGroup(boundary, 'boundary', undefined, visit);
  walkGroup(session, 'session', undefined, visit);
  if (scp)
    for (let level = 0; level < scp.length; level++) walkGroup(scp[level], 'scp', level, visit);
  if (rcp)
    for (let level = 0; level < rcp.length; level++) walkGroup(rcp[level], 'rcp', level, visit);
}

function walkGroup(
  group: readonly Policy[] | undefined,
  type: PolicyType,
  level: number | undefined,
  visit: Visit,
): void {
  if (!group) return;
  for (let index = 0; index < group.length; index++) {
    const policy = group[index];
    if (policy) visit(policy, type, index, level);
  }
}
