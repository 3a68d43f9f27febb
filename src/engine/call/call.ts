import type { EventBridgeCall } from '../eventbridge/call';

/**
 * A request of any service, in IAM's own terms. `text` is JSON source: `action`, and where they
 * matter `resource`, `resourceAccount`, `principal` and `context`.
 */
export interface ActionCall {
  readonly kind: 'Other';
  readonly text: string;
}

/** One row of the table: a call of EventBridge's, or any other action. */
export type Call = EventBridgeCall | ActionCall;
