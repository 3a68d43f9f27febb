import type { CONDITION_CODES } from '../policy/codes/conditions';
import { type CodeGuide, conditionExample } from './guide';

/** The `Condition` block: operators, keys and the form of values. */
export const CONDITION_GUIDE: Readonly<Record<keyof typeof CONDITION_CODES, CodeGuide>> = {
  'unknown-operator': {
    explanation:
      'IAM refuses a condition operator that it does not know; names are case-sensitive.',
    example: conditionExample({ StringEqual: { 'events:source': 'aws.ec2' } }),
  },
  'null-if-exists': {
    explanation: '`Null` asks whether a key exists, so `IfExists` makes no sense with it.',
    example: conditionExample({ NullIfExists: { 'events:source': 'false' } }),
  },
  'null-with-set-operator': {
    explanation: '`ForAllValues:Null` always holds and `ForAnyValue:Null` never does.',
    example: conditionExample({ 'ForAllValues:Null': { 'events:source': 'false' } }),
  },
  'duplicate-condition-key': {
    explanation: 'Condition keys are case-insensitive, so these are one key twice.',
    example: conditionExample({
      StringEquals: { 'events:source': 'aws.ec2', 'Events:Source': 'aws.s3' },
    }),
  },
  'empty-condition': {
    explanation: 'A condition block without keys demands nothing.',
    example: conditionExample({ StringEquals: {} }),
  },
  'no-values': {
    explanation: 'No value equals an empty list, so a negated operator always holds, others never.',
    example: conditionExample({ StringEquals: { 'events:source': [] } }),
  },
  'date-value': {
    explanation: 'Dates are written like `2026-01-31T12:00:00Z`, or as seconds since 1970.',
    example: conditionExample({ DateLessThan: { 'aws:CurrentTime': 'tomorrow' } }),
  },
  'number-value': {
    explanation: 'A numeric operator compares decimal numbers; this value equals nothing.',
    example: conditionExample({ NumericEquals: { 'aws:MultiFactorAuthAge': '10abc' } }),
  },
  'bool-value': {
    explanation: '`Bool` and `Null` take `true` or `false`; this value equals nothing.',
    example: conditionExample({ Bool: { 'aws:SecureTransport': 'yes' } }),
  },
  'address-value': {
    explanation:
      'Addresses are written like `203.0.113.0/24` or `2001:db8::/32`; this equals nothing.',
    example: conditionExample({ IpAddress: { 'aws:SourceIp': '203.0.113' } }),
  },
  'base64-value': {
    explanation: '`BinaryEquals` compares bytes that are written in base64; this equals nothing.',
    example: conditionExample({ BinaryEquals: { 'example:Key': 'no base64!' } }),
  },
  'arn-value': {
    explanation:
      'ARN operators compare the six parts of an ARN; a pattern without them equals nothing.',
    example: conditionExample({ ArnLike: { 'aws:SourceArn': 'arn:aws:events:*' } }),
  },
  'literal-wildcard': {
    explanation: 'Only `StringLike`, `StringNotLike` and the ARN operators know wildcards.',
    example: conditionExample({ StringEquals: { 'events:detail-type': 'EC2*' } }),
  },
};
