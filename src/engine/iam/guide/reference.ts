import type { REFERENCE_CODES } from '../advice/codes/reference';
import { type CodeGuide, conditionExample, exampleOf } from './guide';

/** What the reference data of AWS say: actions, resource types, condition keys and their types. */
export const REFERENCE_GUIDE: Readonly<Record<keyof typeof REFERENCE_CODES, CodeGuide>> = {
  'unknown-service': {
    explanation:
      'AWS lists no service whose actions start with this; a service that was retired is not listed either.',
    example: exampleOf({ Action: 'eventbridge:PutRule' }),
  },
  'unknown-action': {
    explanation: 'EventBridge has no such action, or none that fits the wildcards.',
    example: exampleOf({ Action: 'events:PutRules' }),
  },
  'action-needs-all-resources': {
    explanation:
      'Some actions are about no particular resource; a statement covers them with `*` only.',
    example: exampleOf({
      Action: 'events:ListEventBuses',
      Resource: 'arn:aws:events:us-east-1:123456789012:event-bus/default',
    }),
  },
  'resource-not-for-action': {
    explanation:
      'None of the actions is about a resource of this form, so the value covers nothing.',
    example: exampleOf({ Resource: 'arn:aws:events:us-east-1:123456789012:event-bus/default' }),
  },
  'key-space': {
    explanation:
      'A space makes another key. The AWS page prints `events: detail.service` in its table; the key is `events:detail.service`.',
    example: conditionExample({ StringEquals: { 'events: detail.service': 'ABUSE' } }),
  },
  'key-details': {
    explanation:
      'The AWS page writes `events:details.service` in its prose; the key is `events:detail.service`.',
    example: conditionExample({ StringEquals: { 'events:details.service': 'ABUSE' } }),
  },
  'unknown-key': {
    explanation: 'No request carries a key that AWS does not have, so it is always absent.',
    example: conditionExample({ StringEquals: { 'events:sources': 'aws.ec2' } }),
  },
  'key-without-service': {
    explanation: 'A condition key starts with `aws:` or with a service and a colon.',
    example: conditionExample({ StringEquals: { source: 'aws.ec2' } }),
  },
  'key-not-for-action': {
    explanation: 'A request for these actions never carries the key, so it is always absent.',
    example: conditionExample({ ArnLike: { 'events:TargetArn': 'arn:aws:lambda:*:*:function:*' } }),
  },
  'operator-type': {
    explanation: 'The operator compares another kind of value than the key holds.',
    example: conditionExample({ NumericEquals: { 'events:source': '5' } }),
  },
  'variable-unknown': {
    explanation:
      'A variable is filled with the value of a condition key; without such a key it is never filled.',
    example: conditionExample({ StringEquals: { 'aws:userid': '${aws:usernam}' } }),
  },
  'variable-list': {
    explanation: 'A key that holds several values fills no variable.',
    example: conditionExample({ StringEquals: { 'aws:userid': '${aws:TagKeys}' } }),
  },
  'set-operator-missing': {
    explanation:
      'The key can hold several values. Without `ForAllValues` or `ForAnyValue` the operator compares a single one and does not match a list; the AWS page relies on that.',
    example: conditionExample({ StringEquals: { 'events:source': 'aws.ec2' } }),
  },
};
