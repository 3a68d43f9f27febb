import { deriveCall } from '../../call/derive';
import type { CallSite } from '../../eventbridge/call';
import type { PolicySet } from '../../iam/policy/policy';
import type { Readings } from '../../iam/readings';
import { isAllowed } from '../base/allowed';
import type { Budget } from '../base/budget';
import { type Behavior, contentsOf } from '../model/fold';
import { RESOURCE } from '../model/model';
import type { Space } from '../model/space';
import type { Witness } from '../types';
import { type Contents, writeCall } from './write-call';

/** The row that shows a behavior; undefined when its text does not lead to a request. */
export function witnessOf(
  behavior: Behavior,
  space: Space,
  site: CallSite,
  readings: Readings,
): Witness | undefined {
  return witnessWith(contentsOf(behavior), space, site, readings);
}

/** The same for what its keys hold, the resource among them. */
export function witnessWith(
  all: Contents,
  space: Space,
  site: CallSite,
  readings: Readings,
): Witness | undefined {
  const contents = new Map(all);
  const resource = contents.get(RESOURCE);
  contents.delete(RESOURCE);
  const at = typeof resource === 'string' ? resource : space.base.resource;
  return witnessFrom(contents, at, space, site, readings);
}

/** The row for what a request holds. */
export function witnessFrom(
  contents: Contents,
  at: string,
  space: Space,
  site: CallSite,
  readings: Readings,
): Witness | undefined {
  // Some resources no call in EventBridge's terms leads to.
  for (const plain of [false, true]) {
    const draft = writeCall(contents, at, space, site, plain);
    const derived = deriveCall(draft.call, { ...site, ...draft.site }, readings, draft.context);
    const request = derived.ok ? derived.variants[0]?.request : undefined;
    if (request && (plain || request.resource === at)) return { ...draft, request };
  }
  return undefined;
}

/** Asks the ordinary evaluator whether the row gets the answers that were found for it. */
export function confirmed(
  witness: Witness | undefined,
  answers: readonly (readonly [PolicySet, boolean])[],
  readings: Readings,
  budget: Budget,
): Witness | undefined {
  if (!witness) {
    budget.limit({ kind: 'contradicted' });
    return undefined;
  }
  for (const [policies, allowed] of answers) {
    if (isAllowed(policies, witness.request, readings) !== allowed) {
      budget.limit({ kind: 'contradicted' });
      return undefined;
    }
  }
  return witness;
}
