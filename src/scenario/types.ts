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
  /** The event lab's small world; missing = nobody has begun one. */
  readonly lab?: Lab;
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

/** The event lab: buses and rules, and the PutEvents calls that are sent there. */
export interface Lab {
  /** The scenario opens in the lab rather than in the table. */
  readonly open: boolean;
  /** Besides the caller's default bus, which exists without being listed. */
  readonly buses: readonly LabBus[];
  readonly rules: readonly LabRule[];
  readonly calls: readonly LabCall[];
}

export interface LabBus {
  /** Unique within the scenario, as are those of rules and calls; not part of a link. */
  readonly id: string;
  /** A name, which means a bus of the caller's account and region, or an ARN. */
  readonly bus: string;
  /** Its resource policy: JSON source as typed. */
  readonly policy?: string;
}

export interface LabRule {
  readonly id: string;
  readonly name: string;
  /** A name or an ARN. */
  readonly bus: string;
  readonly enabled: boolean;
  /** JSON source of an event pattern. */
  readonly pattern: string;
  /** JSON source of a list of targets; empty for none. */
  readonly targets: string;
}

export interface LabCall {
  readonly id: string;
  readonly title?: string;
  /** A PutEvents call as people paste it, or an event that comes from AWS itself. */
  readonly text: string;
  /**
   * Condition keys that the call's requests hold besides what the call supplies: JSON source of an
   * object, as typed.
   */
  readonly context?: string;
  /** The column whose policies the caller holds; the first where missing or gone. */
  readonly callerId?: string;
  /** What differs from the scenario's site. */
  readonly site?: Partial<CallSite>;
}

export const MAX_BUSES = 20;
export const MAX_RULES = 100;
export const MAX_CALLS = 20;
export const MAX_CALLERS = 8;
export const MAX_ROWS = 2000;
/** Policies of one caller. */
export const MAX_POLICIES = 40;
/** The deepest level of an SCP or RCP, 0 = the root; AWS's organizations end far above it. */
export const MAX_LEVEL = 20;
