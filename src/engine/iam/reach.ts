import type { PolicySet } from './policy/policy';
import type { Principal } from './principal/principal';

/**
 * The policies that can say anything about a caller. SCPs reach the users and roles of accounts, no
 * AWS services and no service-linked roles; RCPs reach everybody but service-linked roles
 * (Organizations UG, SCPs and RCPs).
 */
export function reaching(policies: PolicySet, { account, arn }: Principal): PolicySet {
  if (!policies.scp && !policies.rcp) return policies;
  if (arn.includes(':role/aws-service-role/')) return { ...policies, scp: [], rcp: [] };
  return account ? policies : { ...policies, scp: [] };
}
