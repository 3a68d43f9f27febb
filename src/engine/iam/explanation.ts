import type { Span } from '../span';
import type { Basis } from '../standing';
import type { Decision, PolicyType, StatementRef } from './decision';
import type { ContextValue } from './request';

/**
 * Why a decision came out, as data that mirrors the policies:
 * statement → element → (condition →) value. Built on demand, never on the hot path.
 * Spans point into the source text of the policy that `ref` names.
 */
export interface Explanation {
  readonly decision: Decision;
  readonly decidedBy: readonly StatementRef[];
  readonly statements: readonly StatementExplanation[];
  /** Only where nothing denies and yet the request is not allowed. */
  readonly withheld?: Withheld;
}

/** The kind of policy that first withholds a request, in the order in which AWS asks them. */
export interface Withheld {
  readonly by: PolicyType;
  /**
   * Across accounts both accounts must allow; a service and an anonymous caller have only the
   * resource's policy.
   */
  readonly relation: 'same-account' | 'cross-account' | 'service';
}

export interface StatementExplanation {
  readonly ref: StatementRef;
  readonly effect: 'Allow' | 'Deny';
  readonly span: Span;
  /** Every element matches: the statement applies to the request. */
  readonly matched: boolean;
  /** In the order Principal, Action, Resource, conditions as written. */
  readonly elements: readonly ElementExplanation[];
}

export type ElementExplanation = ListElementExplanation | ConditionExplanation;

/** `Action`, `NotAction`, `Resource`, `NotResource`, `Principal`, `NotPrincipal`. */
export interface ListElementExplanation {
  readonly kind: 'principal' | 'action' | 'resource';
  /** The element's name as written in the policy. */
  readonly element: string;
  readonly negated: boolean;
  readonly matched: boolean;
  readonly span: Span;
  /** What the request holds: the principal, the action or the resource. */
  readonly requested: string;
  readonly values: readonly ListValueExplanation[];
  readonly basis: Basis;
}

export interface ListValueExplanation {
  readonly text: string;
  readonly span: Span;
  /** The value by itself covers what was requested, before any negation. */
  readonly matched: boolean;
  readonly reason: ListValueReason;
}

export type ListValueReason =
  | { readonly kind: 'covers' }
  | { readonly kind: 'differs' }
  /** ARNs that differ: the first segment that does, with both sides. */
  | {
      readonly kind: 'arn-segment-differs';
      readonly segment: ArnSegment;
      readonly policy: string;
      readonly request: string;
    }
  | { readonly kind: 'variable-unresolved'; readonly variable: string };

export type ArnSegment = 'arn' | 'partition' | 'service' | 'region' | 'account' | 'resource';

/** One operator and one key of a Condition block. */
export interface ConditionExplanation {
  readonly kind: 'condition';
  /** The whole operator as written, for example `ForAllValues:StringLike`. */
  readonly operator: string;
  readonly operatorSpan: Span;
  /** The key as written. */
  readonly key: string;
  readonly keySpan: Span;
  /** Key and values. */
  readonly span: Span;
  readonly matched: boolean;
  /** What the request holds for the key; undefined = absent. */
  readonly requested: ContextValue | undefined;
  /** The policy's values, each against the request's values. */
  readonly values: readonly ConditionValueExplanation[];
  readonly reason: ConditionReason;
  readonly basis: Basis;
}

export interface ConditionValueExplanation {
  readonly text: string;
  /** After variables are replaced; undefined when one cannot be. */
  readonly resolved: string | undefined;
  readonly span: Span;
  /** Indices of the request's values (0 for a scalar) that this value equals, before any negation. */
  readonly matches: readonly number[];
}

/** Why a condition came out as it did; one shape for each rule, `matched` tells the outcome. */
export type ConditionReason =
  /** A single value was compared: `anyEqual` before negation. */
  | { readonly kind: 'compared'; readonly anyEqual: boolean; readonly negated: boolean }
  | {
      readonly kind: 'key-absent';
      readonly rule: 'positive' | 'negated' | 'if-exists' | 'for-all-values' | 'for-any-value';
    }
  | {
      readonly kind: 'presence';
      readonly present: boolean;
      readonly wanted: 'absent' | 'present' | 'either';
    }
  /** A bare operator met a list. `unlisted` holds the indices no policy value equals. */
  | { readonly kind: 'list-without-set-operator'; readonly unlisted: readonly number[] }
  /** A set operator; `failing` holds the indices of the request values that do not satisfy it. */
  | { readonly kind: 'every-value'; readonly failing: readonly number[] }
  | { readonly kind: 'some-value'; readonly satisfying: readonly number[] };
