import type { JsonObject } from '../../json/tree';
import type { Basis } from '../../standing';
import type { BusAddress } from '../arn';
import type { MatchExplanation } from '../pattern';
import type { EventAuthorization } from './authorization';
import type { Target, TargetPermission } from './target';
import type { PreparedRule } from './world';

/** The event as rules see it. Spans of match explanations point into `text`. */
export interface SeenEvent {
  readonly text: string;
  readonly root: JsonObject;
}

/** How an event comes to a bus: by a call, from an AWS service, from a partner, from another bus. */
export type SentBy = 'call' | 'service' | 'partner' | 'rule';

/** An event at a bus: what becomes of it there. */
export interface Delivery {
  readonly bus: BusAddress;
  readonly arn: string;
  readonly sentBy: SentBy;
  /**
   * `unknown-account`: the bus belongs to another account and is not in the world, so that nothing
   * is known of its rules; `missing`: there is no such bus and the event is dropped without a word.
   */
  readonly state: 'there' | 'missing' | 'unknown-account';
  readonly event: SeenEvent;
  /** Every rule on this bus, in the order of the world. None of them fires: nothing happens. */
  readonly rules: readonly RuleOutcome[];
  readonly basis: Basis;
}

/** One rule against the event. */
export interface RuleOutcome {
  readonly rule: PreparedRule;
  readonly reason: RuleReason;
  /** The rule is enabled and its pattern matches. */
  readonly fires: boolean;
  /** Empty for a rule that does not fire. */
  readonly targets: readonly TargetOutcome[];
}

export type RuleReason =
  | { readonly kind: 'matches'; readonly match: MatchExplanation }
  | { readonly kind: 'does-not-match'; readonly match: MatchExplanation }
  /** `match` tells whether its pattern would match. */
  | { readonly kind: 'disabled'; readonly match: MatchExplanation }
  /** PutRule refuses the name, so that the rule cannot exist. */
  | { readonly kind: 'name-refused' }
  /** EventBridge refuses the pattern, so that the rule cannot exist: see `rule.pattern`. */
  | { readonly kind: 'pattern-refused' }
  /** The rule has a schedule and no pattern: events do not concern it. */
  | { readonly kind: 'schedule-only' }
  /** Neither pattern nor schedule: PutRule would refuse the rule. */
  | { readonly kind: 'nothing-to-match' };

/** One target of a rule that fires. */
export interface TargetOutcome {
  readonly target: Target;
  /** What else has to permit it; for a target in another account that is more than one thing. */
  readonly permissions: readonly TargetPermission[];
  /** For a target that is an event bus: what becomes of the event on its way there. */
  readonly hop: Hop | undefined;
}

/** An event that a rule sends on to another bus. */
export type Hop =
  | {
      /** `depends`: an open question of IAM's decides; the delivery is what follows from a yes. */
      readonly kind: 'sent' | 'depends';
      readonly sender: Sender;
      readonly authorization: EventAuthorization;
      readonly delivery: Delivery;
    }
  | {
      /** `not-evaluated`: the receiving bus's policy cannot be used. */
      readonly kind: 'denied' | 'not-evaluated';
      readonly sender: Sender;
      readonly authorization: EventAuthorization;
    }
  | {
      readonly kind: 'stopped';
      readonly why: StopReason;
      readonly bus: string;
      readonly basis: Basis;
    };

/**
 * An event that came from another bus is not sent on, whether to a bus of another account
 * (`third-account`), of another Region (`third-region`), of the same ones (`third-bus`) or back to a
 * bus that it has been on (`cycle`). `not-a-bus`: the ARN names no bus.
 */
export type StopReason = 'third-account' | 'third-region' | 'third-bus' | 'cycle' | 'not-a-bus';

/** Who asks the next bus, and how sure that is. */
export interface Sender {
  readonly kind: 'role' | 'account' | 'service';
  /** The principal of the request. */
  readonly principal: string;
  readonly basis: Basis;
  /** The sender's own policies are not in the world, and are taken to allow the event. */
  readonly assumesOwnPolicies: boolean;
}
