import type { Readings } from '../../iam/readings';
import type { ContextValue } from '../../iam/request';
import type { CallSite, EventBridgeCall } from '../call';

/** One file of cases: claims about patterns, and about what calls put before IAM. */
export type CaseFile = readonly Case[];

export type Case = MatchCase | RefusalCase | CallCase;

interface Named {
  readonly name: string;
  /** The page or the recording that the rule rests on. */
  readonly source: string;
}

/** A JSON value, or a string that holds its source text. */
type Document = unknown;

/** A pattern that the service accepts, against an event. */
export interface MatchCase extends Named {
  readonly pattern: Document;
  readonly event: Document;
  readonly matches: boolean;
  /** Codes of exactly the warnings that the pattern has. */
  readonly warnings?: readonly string[];
}

/** A pattern that the service refuses, with its reason. */
export interface RefusalCase extends Named {
  readonly pattern: Document;
  readonly refused: string;
}

/** A call and what IAM is asked. */
export interface CallCase extends Named {
  readonly call: EventBridgeCall['kind'];
  readonly text: Document;
  readonly site?: Partial<CallSite>;
  readonly readings?: Readings;
  readonly expect: {
    /** Undefined where it does not matter. */
    readonly resource?: string;
    /** The context of each variant, without the region; keys in lower case. */
    readonly contexts?: readonly Readonly<Record<string, ContextValue>>[];
    readonly questions?: readonly string[];
    /** Codes of exactly the diagnostics. */
    readonly codes?: readonly string[];
    /** A part of some diagnostic's sentence. */
    readonly says?: string;
  };
}

/** The site of the cases that name no other. */
export const SITE: CallSite = {
  principal: 'arn:aws:iam::123456789012:user/alice',
  account: '123456789012',
  region: 'us-east-1',
  bus: 'default',
  rule: 'MyRule',
};

export function textOf(document: Document): string {
  return typeof document === 'string' ? document : JSON.stringify(document);
}
