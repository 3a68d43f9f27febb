import type { PolicySet } from '../../iam/policy/policy';
import type { Readings } from '../../iam/readings';
import type { AuthorizationRequest } from '../../iam/request';
import type { CompiledPattern } from '../pattern';
import { RULE_KEYS } from '../request/put-rule';
import type { AllowedSummary } from './allowed-set';
import { allowedValues } from './allowed-values';
import { findOutside, type Outside } from './find-outside';

/** The answer for one condition key of PutRule. */
export interface OutsideAnswer {
  /** In lower case. */
  readonly key: string;
  readonly path: string;
  /** Undefined where even the allowed values could not be told. */
  readonly allowed: AllowedSummary | undefined;
  readonly outside: Outside;
}

/**
 * Answers what a restriction of PutRule is for: which events from outside the allowed values a rule
 * with this pattern could receive. Rests on what the pattern matches, not on what AWS puts into the
 * condition keys, which is open for content filters.
 *
 * @param policies those that the request meets
 * @param request PutRule with this pattern
 * @returns one answer for each key that the policies restrict
 */
export function outsideEvents(
  pattern: CompiledPattern,
  policies: PolicySet,
  request: AuthorizationRequest,
  readings: Readings = {},
): readonly OutsideAnswer[] {
  return [...RULE_KEYS].flatMap(([path, key]): OutsideAnswer[] => {
    const allowed = allowedValues(policies, request, key, readings);
    if (!allowed) return [];
    if ('kind' in allowed) {
      return [{ key, path, allowed: undefined, outside: { kind: 'not-decided', why: allowed } }];
    }
    const outside = findOutside(pattern, path, allowed);
    return [{ key, path, allowed: allowed.summary, outside }];
  });
}
