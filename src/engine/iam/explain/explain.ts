import { Asked } from '../asked';
import { ownsAccount, relationOf, withheldBy } from '../conclude';
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
  const reached = reaching(policies, asked);
  const { resource } = reached;
  const telling: Telling = {
    asked,
    bounded: reached.boundary !== undefined && reached.boundary.length > 0,
    statements: [],
    denies: [],
    grants: [],
  };
  const identity =
    tellPolicies(telling, reached.identity ?? [], 'identity') !== 'none' || ownsAccount(asked);
  const grip = tellPolicies(telling, resource ? [resource] : [], 'resource');
  const boundary = limit(telling, reached.boundary, 'boundary');
  const session = limit(telling, reached.session, 'session');
  const scp = everyLevel(telling, reached.scp, 'scp');
  const rcp = everyLevel(telling, reached.rcp, 'rcp');
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
