import type { PolicyType } from '../decision';

/** What the documentation says about one diagnostic code. */
export interface CodeGuide {
  /** Why it matters, in a sentence or two. */
  readonly explanation: string;
  /** A document that triggers it; a test proves that it does. */
  readonly example: string;
  /** The kind of policy that the example is; identity when missing. */
  readonly type?: PolicyType;
}

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
