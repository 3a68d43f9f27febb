import type { TRAP_CODES } from '../advice/codes/traps';
import { type CodeGuide, conditionExample, document, exampleOf } from './guide';

/** Policies that say something else than their authors probably mean. */
export const TRAP_GUIDE: Readonly<Record<keyof typeof TRAP_CODES, CodeGuide>> = {
  'for-all-values-without-null': {
    explanation:
      '`ForAllValues` holds when the key is absent, so that this Allow also allows requests without it; `"Null": {key: "false"}` beside it demands the key.',
    example: conditionExample({ 'ForAllValues:StringEquals': { 'events:source': 'aws.ec2' } }),
  },
  'deny-second-value': {
    explanation:
      'Without a set operator the condition does not match a list, so that a second value slips past this Deny; `ForAnyValue` closes the hole.',
    example: exampleOf({
      Effect: 'Deny',
      Condition: { StringEquals: { 'events:source': 'aws.ec2' } },
    }),
  },
  'never-matches': {
    explanation: 'No request fits the statement, so it neither allows nor denies anything.',
    example: conditionExample({
      Null: { 'events:source': 'true' },
      StringEquals: { 'events:source': 'aws.ec2' },
    }),
  },
  'deny-always': {
    explanation: 'A Deny of every action on every resource without a condition leaves nothing.',
    example: document({ Effect: 'Deny', Action: '*', Resource: '*' }),
  },
};
