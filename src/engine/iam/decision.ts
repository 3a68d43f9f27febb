import type { ReadingName, Readings } from './readings';

/** What IAM answers to one request under one reading of the open questions. */
export type Decision = 'allowed' | 'explicitDeny' | 'implicitDeny';

/** Which kinds of policy take part in a decision. */
export type PolicyType = 'identity' | 'resource' | 'boundary' | 'session' | 'scp' | 'rcp';

/** Names one statement of one of the caller's policies. */
export interface StatementRef {
  readonly type: PolicyType;
  /** Position among the caller's policies of this type; for `scp` and `rcp` within the level. */
  readonly policy: number;
  /** Level of an SCP or RCP, 0 = the root. */
  readonly level?: number;
  readonly statement: number;
  readonly sid?: string;
}

/** A decision that holds under every reading, or the readings on which it depends. */
export type Verdict =
  | {
      readonly kind: 'certain';
      readonly decision: Decision;
      readonly decidedBy: readonly StatementRef[];
    }
  | {
      readonly kind: 'depends';
      readonly outcomes: readonly Outcome[];
      readonly questions: readonly ReadingName[];
    };

/** One combination of readings and what it leads to. */
export interface Outcome {
  readonly readings: Readings;
  readonly decision: Decision;
}
