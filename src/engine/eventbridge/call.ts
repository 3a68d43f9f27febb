import type { Diagnostic } from '../diagnostic';
import type { ReadingName, Readings } from '../iam/readings';
import type { AuthorizationRequest } from '../iam/request';
import type { Span } from '../span';

/** Where a call is made: who calls, from which account and region. */
export interface CallSite {
  /** ARN of the caller. */
  readonly principal: string;
  /** Twelve digits. */
  readonly account: string;
  /** For example `us-east-1`; its partition follows from it. */
  readonly region: string;
  /** The bus that rules are created on: a name or an ARN. */
  readonly bus: string;
  /** The rule's name. */
  readonly rule: string;
}

/**
 * One row of the table, in EventBridge's own terms. `text` is JSON source, so that spans can point
 * into it: for PutRule the event pattern, for PutTargets the targets (`[{"Id","Arn"}]`, or the
 * call's parameters), for PutEvents one entry.
 */
export type EventBridgeCall =
  | { readonly kind: 'PutRule'; readonly text: string }
  | { readonly kind: 'PutTargets'; readonly text: string }
  | { readonly kind: 'PutEvents'; readonly text: string };

/** Where a context value of a call comes from, so that an explanation can mark it in the text. */
export interface ContextOrigin {
  /** The member that holds the field, for example all of `"source": ["aws.ec2"]`. */
  readonly span: Span;
  /** One span a value, in the order of the context's values. */
  readonly values: readonly Span[];
  /** The text that the spans point into: the call's own, or the context given beside it. */
  readonly text?: 'context';
}

/** The requests that a call can mean; more than one when AWS leaves open what a key holds. */
export interface DerivedCall {
  readonly ok: true;
  /** Never empty; the first is the request under the default readings. */
  readonly variants: readonly RequestVariant[];
  /** The open questions that the call touches; empty when `variants` holds one request. */
  readonly questions: readonly ReadingName[];
  readonly diagnostics: readonly Diagnostic[];
  /** About the context given beside the call; missing when there is none. */
  readonly contextDiagnostics?: readonly Diagnostic[];
}

export interface RequestVariant {
  readonly readings: Readings;
  readonly request: AuthorizationRequest;
  /** Keys in lower case; a key that the call site supplies has no origin. */
  readonly origins: ReadonlyMap<string, ContextOrigin>;
}

/** The text cannot be read as a call: the diagnostics say why and where. */
export interface UnreadableCall {
  readonly ok: false;
  readonly diagnostics: readonly Diagnostic[];
  readonly contextDiagnostics?: readonly Diagnostic[];
}
