import type { Call, CallSite, Intent, PolicyType, Readings } from '../engine';

/** What one person edits, shares and teaches with. Plain data: it can be frozen, diffed, stored. */
export interface Scenario {
  readonly title: string;
  /** Where it comes from, for example a page of AWS's documentation. */
  readonly source?: { readonly title: string; readonly url?: string };
  /** Who calls, from where, on which bus, for which rule. */
  readonly site: CallSite;
  /** The table's columns, 1 to 8. */
  readonly callers: readonly Caller[];
  /** The table's rows. */
  readonly rows: readonly Row[];
  /** Open questions that the user has settled for this scenario. */
  readonly readings: Readings;
}

/** A column: somebody who holds these policies. The simple case is one identity policy. */
export interface Caller {
  /** Unique within the scenario and stable while it is edited; not part of a link. */
  readonly id: string;
  readonly name: string;
  readonly policies: readonly PolicyDocument[];
  /** What the policies are meant to ensure; whether they do is another question. */
  readonly intent?: Intent;
}

export interface PolicyDocument {
  readonly type: PolicyType;
  /** Level of an SCP or RCP, 0 = the root. */
  readonly level?: number;
  /** JSON source as typed, whitespace and mistakes included. */
  readonly text: string;
}

/** A row: one call, made by every caller in turn. */
export interface Row {
  /** Unique within the scenario and stable while it is edited; not part of a link. */
  readonly id: string;
  readonly call: Call;
  /**
   * Condition keys that the row's request holds besides what the call supplies: JSON source of an
   * object, as typed. Not for `Other` actions, whose text has a context of its own.
   */
  readonly context?: string;
  /** What differs from the scenario's site. */
  readonly site?: Partial<CallSite>;
  /** By caller id; missing = no expectation. */
  readonly expected: Readonly<Record<string, Expectation>>;
  /** A remark shown under the row's header. */
  readonly note?: string;
}

export type Expectation = 'Yes' | 'No';

export const MAX_CALLERS = 8;
export const MAX_ROWS = 2000;
/** Policies of one caller. */
export const MAX_POLICIES = 40;
/** The deepest level of an SCP or RCP, 0 = the root; AWS's organizations end far above it. */
export const MAX_LEVEL = 20;
