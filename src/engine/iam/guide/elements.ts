import type { ELEMENT_CODES } from '../policy/codes/elements';
import { type CodeGuide, exampleOf } from './guide';

/** `Action`, `Resource`, `Principal` and their negations, and variables. */
export const ELEMENT_GUIDE: Readonly<Record<keyof typeof ELEMENT_CODES, CodeGuide>> = {
  'conflicting-elements': {
    explanation: 'An element and its negation exclude each other in one statement.',
    example: exampleOf({ NotAction: 'events:PutTargets' }),
  },
  'missing-action': {
    explanation: 'A statement names at least one action.',
    example: exampleOf({ Action: [] }),
  },
  'action-without-service': {
    explanation: 'An action is `service:Name`, or `*` for every action.',
    example: exampleOf({ Action: 'PutRule' }),
  },
  'action-colons': {
    explanation: 'An action has one colon, between the service and the name.',
    example: exampleOf({ Action: 'events:Put:Rule' }),
  },
  'action-service-characters': {
    explanation:
      'The service of an action is letters, digits, dots and hyphens, without wildcards.',
    example: exampleOf({ Action: 'eve*:PutRule' }),
  },
  'action-without-name': {
    explanation: 'Without a name after the colon, or `*` for every name, no action is covered.',
    example: exampleOf({ Action: 'events:' }),
  },
  'missing-resource': {
    explanation: 'A statement names at least one resource, `*` for every resource.',
    example: exampleOf({ Resource: [] }),
  },
  'resource-not-arn': {
    explanation: 'A resource is an ARN or `*`.',
    example: exampleOf({ Resource: 'rule/MyRule' }),
  },
  'resource-partition': {
    explanation:
      'The second part of an ARN is a partition: `aws`, `aws-cn`, `aws-us-gov` and so on.',
    example: exampleOf({ Resource: 'arn:events:us-east-1:123456789012:rule/MyRule' }),
  },
  'resource-service': {
    explanation: 'The service of a resource is written out, without wildcards.',
    example: exampleOf({ Resource: 'arn:aws:*:us-east-1:123456789012:rule/MyRule' }),
  },
  'resource-too-short': {
    explanation: 'Empty parts count: an ARN that has them needs all of its six parts.',
    example: exampleOf({ Resource: 'arn:aws:s3::example-bucket' }),
  },
  'resource-region': {
    explanation: 'The ARNs of IAM and of S3 buckets have no region.',
    example: exampleOf({
      Action: 'iam:PassRole',
      Resource: 'arn:aws:iam:us-east-1:123456789012:role/R',
    }),
  },
  'resource-iam-path': {
    explanation: 'The last part of an IAM ARN starts with the kind of thing that it names.',
    example: exampleOf({ Action: 'iam:PassRole', Resource: 'arn:aws:iam::123456789012:MyRole' }),
  },
  'incomplete-arn': {
    explanation: 'An ARN with fewer than six parts is completed with `*` in an identity policy.',
    example: exampleOf({ Resource: 'arn:aws:events' }),
  },
  'incomplete-arn-alone': {
    explanation: 'The policy of a resource does not complete an ARN with fewer than six parts.',
    example: exampleOf({ Principal: '*', Resource: 'arn:aws:events' }),
    type: 'resource',
  },
  'incomplete-arn-refused': {
    explanation: 'Only identity policies complete an ARN with fewer than six parts.',
    example: exampleOf({ Resource: 'arn:aws:events' }),
    type: 'session',
  },
  'principal-not-allowed': {
    explanation:
      'Only policies of a resource name principals; here it is whoever holds the policy.',
    example: exampleOf({ Principal: '*' }),
  },
  'missing-principal': {
    explanation: 'A policy of a resource says whom it is about.',
    example: exampleOf({}),
    type: 'resource',
  },
  'principal-key': {
    explanation: 'Principals stand under `AWS`, `Service`, `Federated` or `CanonicalUser`.',
    example: exampleOf({ Principal: { Account: '123456789012' } }),
    type: 'resource',
  },
  'principal-format': {
    explanation: 'A principal under `AWS` is `*`, an account of twelve digits, or an ARN.',
    example: exampleOf({ Principal: { AWS: 'alice' } }),
    type: 'resource',
  },
  'principal-wildcard': {
    explanation: 'A wildcard cannot stand for a part of a principal, only alone for everybody.',
    example: exampleOf({ Principal: { AWS: 'arn:aws:iam::123456789012:role/*' } }),
    type: 'resource',
  },
  'principal-group': {
    explanation:
      'A group of users cannot be a principal: groups relate to permissions, not identity.',
    example: exampleOf({ Principal: { AWS: 'arn:aws:iam::123456789012:group/Developers' } }),
    type: 'resource',
  },
  'not-principal-allow': {
    explanation: 'An Allow with `NotPrincipal` allows everybody else, unknown callers included.',
    example: exampleOf({ NotPrincipal: { AWS: '123456789012' } }),
    type: 'resource',
  },
  'not-principal-account': {
    explanation:
      'A Deny with `NotPrincipal` spares a caller only if the account, and the role of a session, are listed as well.',
    example: exampleOf({
      Effect: 'Deny',
      NotPrincipal: { AWS: 'arn:aws:iam::123456789012:user/alice' },
    }),
    type: 'resource',
  },
  'variable-needs-version': {
    explanation:
      'Variables are replaced from version `2012-10-17` on; before, they are plain text.',
    example:
      '{"Version": "2008-10-17", "Statement": [{"Effect": "Allow", "Action": "events:*", "Resource": "arn:aws:events:*:*:rule/${aws:username}"}]}',
  },
  'variable-too-early': {
    explanation: 'Variables in a resource are replaced only after the fifth colon.',
    example: exampleOf({ Resource: 'arn:aws:events:us-east-1:${aws:PrincipalAccount}:rule/*' }),
  },
  'variable-malformed': {
    explanation: "A variable is `${key}` or `${key, 'default'}`, without other spaces.",
    example: exampleOf({ Resource: 'arn:aws:events:*:*:rule/${aws:username' }),
  },
  'variable-unsupported': {
    explanation: 'Only String and ARN operators replace variables; elsewhere they are plain text.',
    example: exampleOf({
      Condition: { NumericEquals: { 'aws:MultiFactorAuthAge': '${aws:EpochTime}' } },
    }),
  },
};
