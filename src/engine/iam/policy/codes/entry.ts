import type { Severity } from '../../../diagnostic';
import type { PolicyType } from '../../decision';

/** What the documentation says about one diagnostic code. */
export interface CodeEntry {
  readonly severity: Severity;
  /** Why it matters, in a sentence or two. */
  readonly explanation: string;
  /** A document that triggers it; a test proves that it does. */
  readonly example: string;
  /** The kind of policy that the example is; identity when missing. */
  readonly type?: PolicyType;
  /** AWS's own words for the refusal, where they never change. */
  readonly aws?: string;
  /** False for an error that depends on where the policy is attached: its verdicts are still shown. */
  readonly refuses?: false;
}

/** IAM's answer to most slips of structure. */
export const SYNTAX_ERRORS = 'Syntax errors in policy.';
export const LEGACY_PARSING = 'The policy failed legacy parsing';
export const ACTIONS_MISSING = 'Policy statement must contain actions.';
export const RESOURCES_MISSING = 'Policy statement must contain resources.';

/** An example document with one statement; the rest of the statement is sound. */
export function exampleOf(statement: Readonly<Record<string, unknown>>): string {
  return document({ Effect: 'Allow', Action: 'events:PutRule', Resource: '*', ...statement });
}

/** An example document whose statement has one condition. */
export function conditionExample(condition: Readonly<Record<string, unknown>>): string {
  return exampleOf({ Condition: condition });
}

export function document(...statements: readonly unknown[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2);
}
