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

/** An event at a bus: what becomes of it there. */
export interface Delivery {
  readonly bus: BusAddress;
  readonly arn: string;
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
  /** Whether its pattern would match is told where it has one. */
  | { readonly kind: 'disabled'; readonly match: MatchExplanation | undefined }
  /** EventBridge refuses the pattern, so that the rule cannot exist: see `rule.pattern`. */
  | { readonly kind: 'pattern-refused' }
  /** The rule has a schedule and no pattern: events do not concern it. */
  | { readonly kind: 'schedule-only' }
  /** Neither pattern nor schedule: PutRule would refuse the rule. */
  | { readonly kind: 'nothing-to-match' };

/** One target of a rule that fires. */
export interface TargetOutcome {
  readonly target: Target;
  readonly permission: TargetPermission;
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
      readonly kind: 'denied';
      readonly sender: Sender;
      readonly authorization: EventAuthorization;
    }
  /** The bus is in the caller's own account and Region, and no document has a say in the world. */
  | {
      readonly kind: 'stopped';
      readonly why: StopReason;
      readonly bus: string;
      readonly basis: Basis;
    };

/**
 * `third-account`: an event that came from another account is not sent on to a third one; `cycle`:
 * the event has been on this bus already; `too-far`: more buses than are followed here;
 * `not-a-bus`: the ARN names no bus.
 */
export type StopReason = 'third-account' | 'cycle' | 'too-far' | 'not-a-bus';

/** Who asks the next bus, and how sure that is. */
export interface Sender {
  readonly kind: 'role' | 'account' | 'service';
  /** The principal of the request. */
  readonly principal: string;
  readonly basis: Basis;
  /** The role's own policies are not in the world: it is taken to have what it needs. */
  readonly assumesRolePolicy: boolean;
}
