import { Asked } from '../asked';
import { relationOf, withheldBy } from '../conclude';
import type { PolicyType } from '../decision';
import type { Explanation } from '../explanation';
import type { Policy, PolicySet } from '../policy/policy';
import { reaching } from '../reach';
import type { Readings } from '../readings';
import type { AuthorizationRequest } from '../request';
import { type Telling, tellPolicies } from './statement';

/**
 * Says why a request is decided as it is, for one reading of the open questions: every statement
 * of every policy with its elements, conditions and values. The decision is always that of `decide`.
 */
export function explain(
  policies: PolicySet,
  request: AuthorizationRequest,
  readings: Readings = {},
): Explanation {
  const asked = new Asked(request, readings);
  const telling: Telling = {
    asked,
    bounded: policies.boundary !== undefined && policies.boundary.length > 0,
    statements: [],
    denies: [],
    grants: [],
  };
  const identity = tellPolicies(telling, policies.identity ?? [], 'identity') !== 'none';
  const grip = tellPolicies(telling, policies.resource ? [policies.resource] : [], 'resource');
  const boundary = limit(telling, policies.boundary, 'boundary');
  const session = limit(telling, policies.session, 'session');
  const organization = reaching(policies, asked.principal);
  const scp = everyLevel(telling, organization.scp, 'scp');
  const rcp = everyLevel(telling, organization.rcp, 'rcp');
  const { statements, denies, grants } = telling;
  if (denies.length > 0) return { decision: 'explicitDeny', decidedBy: denies, statements };
  const votes = { identity, grip, boundary, session, scp, rcp };
  const relation = relationOf(asked);
  const by = withheldBy(votes, relation);
  if (by === undefined) return { decision: 'allowed', decidedBy: grants, statements };
  return { decision: 'implicitDeny', decidedBy: [], statements, withheld: { by, relation } };
}

/** A limit that is not set does not limit. */
function limit(
  telling: Telling,
  policies: readonly Policy[] | undefined,
  type: PolicyType,
): boolean {
  if (!policies || policies.length === 0) return true;
  return tellPolicies(telling, policies, type) !== 'none';
}

function everyLevel(
  telling: Telling,
  levels: readonly (readonly Policy[])[] | undefined,
  type: PolicyType,
): boolean {
  let all = true;
  for (const [level, policies] of (levels ?? []).entries()) {
    if (tellPolicies(telling, policies, type, level) === 'none') all = false;
  }
  return all;
}
