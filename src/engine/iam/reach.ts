import type { Asked } from './asked';
import type { PolicySet } from './policy/policy';
import type { Principal } from './principal/principal';

/**
 * The policies that can say anything about a request: of those that reach the caller all but a
 * resource policy that another resource carries.
 */
export function reaching(policies: PolicySet, { principal, request }: Asked): PolicySet {
  const { resource, ...others } = policies;
  const elsewhere = resource?.carried && !resource.carried(request);
  return reachingCaller(elsewhere ? others : policies, principal);
}

/**
 * The policies that can say anything about a caller. Nobody attaches identity policies, boundaries or
 * session policies to AWS services, anonymous callers and the root user of an account (UG boundaries,
 * UG Principal). SCPs reach the users and roles of accounts, no AWS services and no service-linked
 * roles; RCPs reach everybody but service-linked roles (Organizations UG, SCPs and RCPs).
 */
export function reachingCaller(policies: PolicySet, { kind, account, arn }: Principal): PolicySet {
  const { resource, scp = [], rcp = [] } = policies;
  if (kind === 'service' || kind === 'anonymous') return { ...(resource && { resource }), rcp };
  if (kind === 'root') return { ...(resource && { resource }), scp, rcp };
  if (!policies.scp && !policies.rcp) return policies;
  if (arn.includes(':role/aws-service-role/')) return { ...policies, scp: [], rcp: [] };
  return account ? policies : { ...policies, scp: [] };
}
