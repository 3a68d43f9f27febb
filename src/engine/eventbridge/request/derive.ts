import type { Readings } from '../../iam/readings';
import type { CallSite, DerivedCall, EventBridgeCall, UnreadableCall } from '../call';
import { derivePutEvents } from './put-events';
import { derivePutTargets } from './put-targets';
import { deriveRuleCall } from './rule-call';

/**
 * Turns a call of EventBridge's into what IAM is asked. Where AWS leaves open what a condition key holds,
 * the call yields one request for each reading that makes a difference.
 *
 * @param call the API call; its text may be anything
 * @param site who calls, and on which account, region, bus and rule
 * @param pinned open questions that the user has settled; their other readings are not tried
 * @returns the requests with their origins in the text, or diagnostics; never throws
 */
export function deriveEventBridgeCall(
  call: EventBridgeCall,
  site: CallSite,
  pinned: Readings = {},
): DerivedCall | UnreadableCall {
  switch (call.kind) {
    case 'PutRule':
      return deriveRuleCall(call.text, site, pinned);
    case 'PutTargets':
      return derivePutTargets(call.text, site);
    case 'PutEvents':
      return derivePutEvents(call.text, site);
  }
}
