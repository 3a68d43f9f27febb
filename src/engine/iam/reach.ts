import type { PolicySet } from './policy/policy';
import type { Principal } from './principal/principal';

/**
 * The policies that can say anything about a caller. SCPs do not reach AWS services, which belong to
 * no account, nor service-linked roles; RCPs reach services, but not service-linked roles
 * (Organizations UG, SCPs and RCPs).
 */
export function reaching(policies: PolicySet, { kind, arn }: Principal): PolicySet {
  if (!policies.scp && !policies.rcp) return policies;
  if (arn.includes(':role/aws-service-role/')) return { ...policies, scp: [], rcp: [] };
  return kind === 'service' ? { ...policies, scp: [] } : policies;
}
