import type { PolicySet } from './policy/policy';
import type { Principal } from './principal/principal';

/**
 * The policies that can say anything about a caller. Nobody attaches identity policies, boundaries or
 * session policies to AWS services, anonymous callers and the root user of an account (UG boundaries,
 * UG Principal). SCPs reach the users and roles of accounts, no AWS services and no service-linked
 * roles; RCPs reach everybody but service-linked roles (Organizations UG, SCPs and RCPs).
 */
export function reaching(policies: PolicySet, { kind, account, arn }: Principal): PolicySet {
  const { resource, scp = [], rcp = [] } = policies;
  if (kind === 'service' || kind === 'anonymous') return { ...(resource && { resource }), rcp };
  if (kind === 'root') return { ...(resource && { resource }), scp, rcp };
  if (!policies.scp && !policies.rcp) return policies;
  if (arn.includes(':role/aws-service-role/')) return { ...policies, scp: [], rcp: [] };
  return account ? policies : { ...policies, scp: [] };
}
