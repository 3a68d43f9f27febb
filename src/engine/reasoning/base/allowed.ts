import { decide } from '../../iam/decide';
import type { PolicySet } from '../../iam/policy/policy';
import type { Readings } from '../../iam/readings';
import type { AuthorizationRequest } from '../../iam/request';

/** The ordinary evaluator's answer. */
export function isAllowed(
  policies: PolicySet,
  request: AuthorizationRequest,
  readings: Readings,
): boolean {
  return decide(policies, request, readings) === 'allowed';
}
