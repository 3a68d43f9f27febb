import type { CallSite, DerivedCall, UnreadableCall } from '../eventbridge/call';
import { deriveEventBridgeCall } from '../eventbridge/request/derive';
import type { Readings } from '../iam/readings';
import type { Call } from './call';
import { deriveAction } from './derive-action';
import { withGivenContext } from './given-context';

/**
 * Turns a row of the table into what IAM is asked. Where AWS leaves open what a condition key holds,
 * the call yields one request for each reading that makes a difference.
 *
 * @param call the call; its text may be anything
 * @param site who calls, and on which account, region, bus and rule
 * @param pinned open questions that the user has settled; their other readings are not tried
 * @param context JSON source of context values given by hand; they win over what the call says
 * @returns the requests with their origins in the texts, or diagnostics; never throws
 */
export function deriveCall(
  call: Call,
  site: CallSite,
  pinned: Readings = {},
  context?: string,
): DerivedCall | UnreadableCall {
  const derived =
    call.kind === 'Other'
      ? deriveAction(call.text, site)
      : deriveEventBridgeCall(call, site, pinned);
  return context === undefined ? derived : withGivenContext(derived, context);
}
