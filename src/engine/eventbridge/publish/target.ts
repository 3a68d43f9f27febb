import type { Span } from '../../span';
import type { Basis } from '../../standing';

/** One target of a rule, as PutTargets takes it. Spans point into the rule's targets text. */
export interface Target {
  readonly id: string;
  readonly arn: string;
  readonly roleArn: string | undefined;
  /** What the ARN names. */
  readonly kind: TargetKind;
  readonly span: Span;
  readonly arnSpan: Span;
}

/** What a target is, as far as that decides who has to permit its invocation. */
export type TargetKind =
  | 'lambda'
  | 'sns'
  | 'sqs'
  | 'logs'
  | 'event-bus'
  | 'kinesis'
  | 'firehose'
  | 'step-functions'
  | 'ecs'
  | 'batch'
  | 'api-destination'
  | 'api-gateway'
  | 'codebuild'
  | 'codepipeline'
  | 'redshift'
  | 'sagemaker'
  | 'ssm'
  | 'inspector'
  | 'other';

/**
 * Whose permission EventBridge needs to invoke a target, besides the rule. The documents concerned
 * are not part of the world, so that this says what has to be there, not whether it is.
 */
export type TargetPermission =
  /** The target's own resource policy lets the service in for this rule. */
  | {
      readonly kind: 'resource-policy';
      readonly principal: string;
      readonly actions: readonly string[];
      readonly resource: string;
      /** Value for `aws:SourceArn`: the rule. */
      readonly sourceArn: string;
      readonly basis: Basis;
    }
  /** The target's role does it; `actions` is empty where it is not known what the role needs. */
  | {
      readonly kind: 'role';
      readonly roleArn: string;
      readonly actions: readonly string[];
      readonly basis: Basis;
    }
  /** A kind of target that needs a role, and there is none. */
  | { readonly kind: 'role-missing'; readonly actions: readonly string[]; readonly basis: Basis }
  /** Another bus: its own step tells, see `Hop`. */
  | { readonly kind: 'event-bus' }
  /** Nobody knows what this kind of target needs. */
  | { readonly kind: 'unknown' };
