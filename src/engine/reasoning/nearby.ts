import type { PolicySet } from '../iam/policy/policy';
import type { AuthorizationRequest, ContextValue } from '../iam/request';
import { isAllowed } from './base/allowed';
import type { Budget } from './base/budget';
import { witnessFrom } from './calls/witness';
import { RESOURCE } from './model/model';
import { fieldsOf } from './mutants/pairwise';
import type { Flip, ReasoningOptions } from './types';

const MOST = 5;

/** Requests that differ from one in a single key and get the other answer, the simplest first. */
export function nearbyRequests(
  policies: PolicySet,
  request: AuthorizationRequest,
  options: ReasoningOptions,
  budget: Budget,
): Flip[] {
  const readings = options.readings ?? {};
  const allowed = isAllowed(policies, request, readings);
  const settled = { ...options, readings, actions: [request.action] };
  const found: { cost: number; flip: Flip }[] = [];
  for (const { space, callers } of fieldsOf(policies, [], settled, budget)) {
    for (const { key, classes } of callers.keys) {
      for (const { value, cost } of classes) {
        const contents = new Map<string, ContextValue | undefined>(request.context);
        for (const each of callers.keys)
          if (!contents.has(each.key)) contents.set(each.key, undefined);
        contents.delete(RESOURCE);
        const resource = key === RESOURCE && typeof value === 'string' ? value : request.resource;
        if (key !== RESOURCE) contents.set(key, value);
        const witness = witnessFrom(contents, resource, space, options.site, readings);
        if (!witness || isAllowed(policies, witness.request, readings) === allowed) continue;
        found.push({ cost, flip: { kind: 'request', witness, changed: [key] } });
      }
    }
  }
  return found
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST)
    .map(({ flip }) => flip);
}
