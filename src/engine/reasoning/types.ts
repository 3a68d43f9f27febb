import type { Call } from '../call/call';
import type { CallSite } from '../eventbridge/call';
import type { Readings } from '../iam/readings';
import type { AuthorizationRequest } from '../iam/request';
import type { Span } from '../span';

/** What every question is asked with. */
export interface ReasoningOptions {
  /** Who calls and where: answers hold for this principal. */
  readonly site: CallSite;
  /** Readings that the user has settled; the others are tried and told in `robust`. */
  readonly readings?: Readings;
  /**
   * Names such as `events:PutRule`. By default PutRule, PutTargets and PutEvents as far as a policy
   * speaks about them, and representatives of all other actions that it covers.
   */
  readonly actions?: readonly string[];
  /** Milliseconds since 1970 after which the answer is what is known by then. */
  readonly deadline?: number;
  /** Asked now and then; true ends the work as the deadline does. */
  readonly cancelled?: () => boolean;
}

/** Why an answer is not exact. */
export type Limit =
  /** Time was up, or nobody waits any longer. */
  | { readonly kind: 'deadline' }
  /** More cases than are looked at; `key` is a condition key in lower case or `resource`. */
  | { readonly kind: 'too-many-cases'; readonly key?: string }
  /** A variable that the caller's ARN does not fill was tried with a few values only. */
  | { readonly kind: 'variable'; readonly key: string }
  /** Operators of different types meet on one key. */
  | { readonly kind: 'mixed-types'; readonly key: string }
  /** Letters beyond ASCII are compared without regard to case. */
  | { readonly kind: 'case-folding'; readonly key: string }
  /** Resources of an account whose policies are not at hand would tell; one of them. */
  | { readonly kind: 'other-account'; readonly resource: string }
  /** A policy that IAM would refuse takes no part. */
  | { readonly kind: 'refused-policy' }
  /** The evaluator contradicted an example, which was thrown away. */
  | { readonly kind: 'contradicted' };

/** A request that shows something, as a row of the table could hold it. */
export interface Witness {
  /** Text in EventBridge's terms: a pattern, targets, an entry; any other action in IAM's. */
  readonly call: Call;
  /** Where the witness needs another rule, bus or region than the scenario's. */
  readonly site?: Partial<CallSite>;
  /** JSON text of context values that the call itself does not carry. */
  readonly context?: string;
  /** What IAM is asked; confirmed by the ordinary evaluator. */
  readonly request: AuthorizationRequest;
}

export type Relation =
  | 'equivalent'
  | 'a-allows-more'
  | 'b-allows-more'
  | 'incomparable'
  /** No difference was found, and not everything was looked at. */
  | 'not-decided';

/**
 * The cheapest request of each kind; the first word is A's answer. Where there were too many kinds of
 * requests to list, a difference is found by a search of its own: it need not be the cheapest, and
 * requests that both allow, or neither, may be missing.
 */
export interface Regions {
  readonly yesYes?: Witness;
  readonly yesNo?: Witness;
  readonly noYes?: Witness;
  readonly noNo?: Witness;
}

export interface RelateResult {
  /** Under the first reading of every question; beyond `exact` the side not found is open. */
  readonly relation: Relation;
  /** Everything was looked at: a difference that was not found does not exist. */
  readonly exact: boolean;
  readonly limits: readonly Limit[];
  /** True when every reading of the open questions gives this relation; else all that were tried. */
  readonly robust: true | readonly ReadingRelation[];
  readonly regions: Regions;
  readonly actions: readonly string[];
}

export interface ReadingRelation {
  readonly readings: Readings;
  readonly relation: Relation;
  /** As in the result. */
  readonly exact: boolean;
}

/** Names a place in one of the policies of a caller. */
export interface PartRef {
  readonly type: 'identity' | 'resource' | 'boundary' | 'session' | 'scp' | 'rcp';
  readonly policy: number;
  readonly level?: number;
  readonly statement: number;
  /** Positions among the statement's conditions and the condition's values. */
  readonly condition?: number;
  readonly value?: number;
  readonly sid?: string;
  /** Of the part in its policy's text. */
  readonly span: Span;
  /** As written: a key with its operator, a value, empty for a statement. */
  readonly text: string;
}

/** A part that can be removed, alone, without changing any answer. */
export interface DeadPart {
  readonly kind: 'statement' | 'condition' | 'value';
  readonly part: PartRef;
  /**
   * `never-matches`: no request fits it. `denied`: whatever it allows is denied. `shadowed`: others
   * allow or deny all that it does. `redundant`: the rest of the statement says as much.
   */
  readonly reason: 'never-matches' | 'denied' | 'shadowed' | 'redundant';
  /** The statements that make it superfluous, as far as one look at them tells. */
  readonly by: readonly PartRef[];
  /** Edits that remove it. */
  readonly edits: readonly PolicyEdit[];
}

export interface DeadPartsResult {
  /** Each holds alone: ask again after removing one. */
  readonly findings: readonly DeadPart[];
  readonly exact: boolean;
  readonly limits: readonly Limit[];
}

export type MutantKind =
  | 'drop-statement'
  | 'drop-condition'
  | 'drop-value'
  | 'bare'
  | 'for-all-values'
  | 'for-any-value'
  | 'if-exists'
  | 'widen'
  | 'flip-null'
  | 'add-value';

/** A small mistake that somebody could make in one of the policies. */
export interface Mutant {
  readonly id: string;
  readonly side: 'a' | 'b';
  readonly kind: MutantKind;
  readonly part: PartRef;
  /** What stands there and what would, where a text changes. */
  readonly was?: string;
  readonly now?: string;
}

export interface TableRow {
  readonly witness: Witness;
  /** Allowed, under the first reading of every question? */
  readonly a: boolean;
  readonly b?: boolean;
  /** Those of the two whose answer hangs on an open question. */
  readonly depends: readonly ('a' | 'b')[];
  /** The mistakes that this row would show. */
  readonly guards: readonly Mutant[];
}

export interface TableResult {
  /** In the documents' order: Yes/Yes first; of the Nos one value, several, none. */
  readonly rows: readonly TableRow[];
  /** Mistakes that some request can show. */
  readonly possible: number;
  /** Mistakes that change nothing. */
  readonly equivalent: readonly Mutant[];
  /** The rows are as few as can be; false where only a greedy choice was made. */
  readonly smallest: boolean;
  readonly exact: boolean;
  readonly limits: readonly Limit[];
}

/** A row that a table already has. */
export interface GivenRow {
  readonly request: AuthorizationRequest;
}

export interface RatingResult {
  readonly killed: number;
  readonly possible: number;
  readonly missed: readonly Mutant[];
  /** Rows that would show what is missed. */
  readonly missing: readonly TableRow[];
  readonly exact: boolean;
  readonly limits: readonly Limit[];
}

/** What a policy is meant to ensure about the rules that its holder can create. */
export type Intent =
  /** Rules receive events from these sources only. */
  | { readonly kind: 'only-sources'; readonly values: readonly string[] }
  /** Rules receive no event from these sources. */
  | { readonly kind: 'never-sources'; readonly values: readonly string[] }
  | { readonly kind: 'only-detail-types'; readonly values: readonly string[] }
  /** JSON text of a Condition block that every allowed request is to fulfill. */
  | { readonly kind: 'condition'; readonly text: string };

/** A rule that breaks the promise, and an event that it would receive. */
export interface Breach {
  readonly witness: Witness;
  /** JSON text; missing where the intent is about requests. */
  readonly event?: string;
}

export type IntentStatus = 'proved' | 'refuted' | 'not-decided' | 'unreadable';

export interface IntentResult {
  /** For patterns of literals, under the first reading of every question. */
  readonly status: IntentStatus;
  readonly breach?: Breach;
  /** What was covered where it is not decided. */
  readonly limits: readonly Limit[];
  /** True when patterns with content filters and every reading give the same; else what they give. */
  readonly robust: true | readonly ReadingIntent[];
  /** A change that makes the promise hold, proved; missing where there is none to offer. */
  readonly repair?: Repair;
  /** Why a Condition block cannot be read. */
  readonly problem?: string;
}

export interface ReadingIntent {
  readonly readings: Readings;
  /** What patterns are meant: of literals, also with content filters, also with `$or`. */
  readonly patterns: 'literals' | 'filters' | 'or';
  readonly status: IntentStatus;
  readonly breach?: Breach;
}

/** Denies to add, with the intent proved for the policies and them. */
export interface Repair {
  /** JSON text of each statement. */
  readonly statements: readonly string[];
  /** They go into the first identity policy. */
  readonly edits: readonly PolicyEdit[];
}

/** An edit of the text of one policy. */
export interface PolicyEdit {
  readonly type: PartRef['type'];
  readonly policy: number;
  readonly level?: number;
  readonly span: Span;
  readonly text: string;
}

/** One way to make a request's answer another one. */
export type Flip =
  | {
      readonly kind: 'policy';
      readonly mutant: Mutant;
      readonly edits: readonly PolicyEdit[];
      /** What the edit does besides: how the old policies relate (A) to the new (B). */
      readonly relation: Relation;
      /** A request, other than the flipped one, that changes as well; none if there is none. */
      readonly also?: Witness;
    }
  /** Another request, close to this one, with the other answer. */
  | { readonly kind: 'request'; readonly witness: Witness; readonly changed: readonly string[] };

export interface FlipsResult {
  readonly allowed: boolean;
  /** The least intrusive first. */
  readonly flips: readonly Flip[];
  readonly exact: boolean;
  readonly limits: readonly Limit[];
}
