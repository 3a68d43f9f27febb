import { type CodeEntry, conditionExample, exampleOf } from './entry';

/** What the reference data of AWS say: actions, resource types, condition keys and their types. */
export const REFERENCE_CODES = {
  'unknown-service': {
    severity: 'warning',
    explanation: 'No service of AWS has actions that start with this.',
    example: exampleOf({ Action: 'eventbridge:PutRule' }),
  },
  'unknown-action': {
    severity: 'warning',
    explanation: 'EventBridge has no such action, or none that fits the wildcards.',
    example: exampleOf({ Action: 'events:PutRules' }),
  },
  'action-needs-all-resources': {
    severity: 'warning',
    explanation:
      'Some actions are about no particular resource; a statement covers them with `*` only.',
    example: exampleOf({
      Action: 'events:ListEventBuses',
      Resource: 'arn:aws:events:us-east-1:123456789012:event-bus/default',
    }),
  },
  'resource-not-for-action': {
    severity: 'warning',
    explanation:
      'None of the actions is about a resource of this form, so the value covers nothing.',
    example: exampleOf({ Resource: 'arn:aws:events:us-east-1:123456789012:event-bus/default' }),
  },
  'key-space': {
    severity: 'warning',
    explanation:
      'A space makes another key. The AWS page prints `events: detail.service` in its table; the key is `events:detail.service`.',
    example: conditionExample({ StringEquals: { 'events: detail.service': 'ABUSE' } }),
  },
  'key-details': {
    severity: 'warning',
    explanation:
      'The AWS page writes `events:details.service` in its prose; the key is `events:detail.service`.',
    example: conditionExample({ StringEquals: { 'events:details.service': 'ABUSE' } }),
  },
  'unknown-key': {
    severity: 'warning',
    explanation: 'No request carries a key that AWS does not have, so it is always absent.',
    example: conditionExample({ StringEquals: { 'events:sources': 'aws.ec2' } }),
  },
  'key-without-service': {
    severity: 'warning',
    explanation: 'A condition key starts with `aws:` or with a service and a colon.',
    example: conditionExample({ StringEquals: { source: 'aws.ec2' } }),
    aws: 'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.',
  },
  'key-not-for-action': {
    severity: 'warning',
    explanation: 'A request for these actions never carries the key, so it is always absent.',
    example: conditionExample({ ArnLike: { 'events:TargetArn': 'arn:aws:lambda:*:*:function:*' } }),
  },
  'operator-type': {
    severity: 'warning',
    explanation: 'The operator compares another kind of value than the key holds.',
    example: conditionExample({ NumericEquals: { 'events:source': '5' } }),
  },
  'set-operator-missing': {
    severity: 'info',
    explanation:
      'The key can hold several values. Without `ForAllValues` or `ForAnyValue` the operator compares a single one and does not match a list; the AWS page relies on that.',
    example: conditionExample({ StringEquals: { 'events:source': 'aws.ec2' } }),
  },
} as const satisfies Record<string, CodeEntry>;
