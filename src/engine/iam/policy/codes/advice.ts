import { type CodeEntry, conditionExample, document, exampleOf } from './entry';

/** Policies that say something else than their authors probably mean. */
export const ADVICE_CODES = {
  'for-all-values-without-null': {
    severity: 'warning',
    explanation:
      '`ForAllValues` holds when the key is absent, so that this Allow also allows requests without it; `"Null": {key: "false"}` beside it demands the key.',
    example: conditionExample({ 'ForAllValues:StringEquals': { 'events:source': 'aws.ec2' } }),
  },
  'deny-second-value': {
    severity: 'warning',
    explanation:
      'Without a set operator the condition does not match a list, so that a second value slips past this Deny; `ForAnyValue` closes the hole.',
    example: exampleOf({
      Effect: 'Deny',
      Condition: { StringEquals: { 'events:source': 'aws.ec2' } },
    }),
  },
  'never-matches': {
    severity: 'warning',
    explanation: 'No request fits the statement, so it neither allows nor denies anything.',
    example: conditionExample({
      Null: { 'events:source': 'true' },
      StringEquals: { 'events:source': 'aws.ec2' },
    }),
  },
  'deny-always': {
    severity: 'warning',
    explanation: 'A Deny of every action on every resource without a condition leaves nothing.',
    example: document({ Effect: 'Deny', Action: '*', Resource: '*' }),
  },
} as const satisfies Record<string, CodeEntry>;
