import type { StatementRef } from '../../iam/decision';
import type { Span } from '../../span';

/** The parts of a bus's ARN that can differ; `type` is the `event-bus` before the slash. */
export type BusSegment =
  | 'arn'
  | 'partition'
  | 'service'
  | 'region'
  | 'account'
  | 'type'
  | 'bus'
  | 'variable';

/**
 * Why the ARN of one Allow statement for `events:PutEvents` does not cover the entry's bus. Spans
 * point into the policy that `ref` names.
 */
export interface ArnDiagnosis {
  readonly ref: StatementRef;
  /** The value as the policy writes it. */
  readonly text: string;
  readonly span: Span;
  /** ARN of the bus that the entry goes to. */
  readonly requested: string;
  /** The first part that differs; `arn` where the parts of the two cannot be set side by side. */
  readonly segment: BusSegment;
  /** All parts that differ, in the order of the ARN; empty for `arn` and `variable`. */
  readonly differing: readonly SegmentDifference[];
  /** The entry has no EventBusName, so that it goes to the default bus, which the ARN does not name. */
  readonly defaultBusMeant: boolean;
  /** Everything else about the statement fits: with this ARN mended it would allow the event. */
  readonly onlyReason: boolean;
}

export interface SegmentDifference {
  readonly segment: BusSegment;
  /** With variables replaced; empty where the ARN ends before. */
  readonly policy: string;
  readonly request: string;
  /** Equal but for the case of letters, which counts in a resource's name. */
  readonly onlyCase: boolean;
}
