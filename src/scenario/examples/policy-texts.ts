import type { PolicyDocument } from '../types';

/** AWS's page on how the types of policies meet in one decision. */
export const EVALUATION_LOGIC = {
  title: 'IAM User Guide: Policy evaluation logic',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
} as const;

/** The text of a policy that holds these statements. */
export function policyText(...statements: readonly object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, undefined, 2);
}

/** An Allow of an action on everything. */
export function allow(action: string | readonly string[], more: object = {}): object {
  return { Effect: 'Allow', ...more, Action: action, Resource: '*' };
}

/** What AWS's FullAWSAccess says. */
export const FULL_ACCESS = policyText(allow('*'));

/** An SCP at a level, 0 = the root. */
export function scp(level: number, text: string): PolicyDocument {
  return { type: 'scp', level, text };
}

/** The entry of an order, for the bus with this name or ARN. */
export function orderPlaced(bus: string): string {
  const entry = {
    Source: 'com.example.orders',
    DetailType: 'OrderPlaced',
    Detail: '{"orderId": "42"}',
    EventBusName: bus,
  };
  return JSON.stringify(entry, undefined, 2);
}
