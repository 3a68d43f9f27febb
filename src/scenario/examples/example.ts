import type { Call, CallSite, Intent } from '../../engine';
import { DEFAULT_SITE, expectedById, newRow } from '../build';
import { newId } from '../ids';
import type { Caller, Expectation, Lab, PolicyDocument, Row, Scenario } from '../types';

/** An example as its file writes it down. */
export interface ExampleFile {
  readonly source: NonNullable<Scenario['source']>;
  readonly site?: Partial<CallSite>;
  readonly columns: readonly ExampleColumn[];
  readonly rows: readonly ExampleRow[];
  /** What the event lab holds, where the example opens there. */
  readonly lab?: (callers: readonly Caller[]) => Lab;
}

export interface ExampleColumn {
  readonly name: string;
  /** A bare text is an identity policy. */
  readonly policies: readonly (string | PolicyDocument)[];
  /** What the source says that the policies ensure, whether or not they do. */
  readonly intent?: Intent;
}

export interface ExampleRow {
  readonly call: Call;
  readonly context?: string;
  /** By column; what the source states, never what the engine happens to say. */
  readonly expected?: readonly (Expectation | undefined)[];
  readonly note?: string;
  readonly site?: Partial<CallSite>;
}

/** AWS's page, whose tables the verdict table is modeled on. */
export const USER_GUIDE = {
  title: 'Amazon EventBridge User Guide: Using IAM policy conditions',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-conditions.html',
} as const;

/** A row that creates a rule with this event pattern. */
export function putRule(
  text: string,
  expected: readonly (Expectation | undefined)[] = [],
  note?: string,
): ExampleRow {
  return { call: { kind: 'PutRule', text }, expected, ...(note && { note }) };
}

/** A row that adds these targets to a rule. */
export function putTargets(text: string, more: Omit<ExampleRow, 'call'> = {}): ExampleRow {
  return { call: { kind: 'PutTargets', text }, ...more };
}

/** A row that sends this entry. */
export function putEvents(text: string, more: Omit<ExampleRow, 'call'> = {}): ExampleRow {
  return { call: { kind: 'PutEvents', text }, ...more };
}

/** A fresh scenario with its own ids. */
export function scenarioOf(title: string, example: ExampleFile): Scenario {
  const callers = example.columns.map(callerOf);
  return {
    title,
    source: example.source,
    site: { ...DEFAULT_SITE, ...example.site },
    callers,
    rows: example.rows.map((row) => rowOf(row, callers)),
    readings: {},
    ...(example.lab && { lab: example.lab(callers) }),
  };
}

function callerOf({ name, policies, intent }: ExampleColumn): Caller {
  return {
    id: newId('caller'),
    name,
    policies: policies.map((policy) =>
      typeof policy === 'string' ? { type: 'identity', text: policy } : policy,
    ),
    ...(intent && { intent }),
  };
}

function rowOf(
  { call, context, expected = [], note, site }: ExampleRow,
  callers: readonly Caller[],
): Row {
  return {
    ...newRow(call),
    expected: expectedById(callers, expected),
    ...(context !== undefined && { context }),
    ...(note && { note }),
    ...(site && { site }),
  };
}
