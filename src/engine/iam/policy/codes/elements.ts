import {
  ACTIONS_MISSING,
  type CodeEntry,
  exampleOf,
  LEGACY_PARSING,
  RESOURCES_MISSING,
  SYNTAX_ERRORS,
} from './entry';

/** `Action`, `Resource`, `Principal` and their negations, and variables. */
export const ELEMENT_CODES = {
  'conflicting-elements': {
    severity: 'error',
    explanation: 'An element and its negation exclude each other in one statement.',
    example: exampleOf({ NotAction: 'events:PutTargets' }),
    aws: SYNTAX_ERRORS,
  },
  'missing-action': {
    severity: 'error',
    explanation: 'A statement names at least one action.',
    example: exampleOf({ Action: [] }),
    aws: ACTIONS_MISSING,
  },
  'action-without-service': {
    severity: 'error',
    explanation: 'An action is `service:Name`, or `*` for every action.',
    example: exampleOf({ Action: 'PutRule' }),
    aws: 'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.',
  },
  'action-colons': {
    severity: 'error',
    explanation: 'An action has one colon, between the service and the name.',
    example: exampleOf({ Action: 'events:Put:Rule' }),
    aws: 'Actions/Condition can contain only one colon.',
  },
  'action-service-characters': {
    severity: 'error',
    explanation:
      'The service of an action is letters, digits, dots and hyphens, without wildcards.',
    example: exampleOf({ Action: 'eve*:PutRule' }),
  },
  'action-without-name': {
    severity: 'warning',
    explanation: 'Without a name after the colon, or `*` for every name, no action is covered.',
    example: exampleOf({ Action: 'events:' }),
  },
  'missing-resource': {
    severity: 'error',
    explanation: 'A statement names at least one resource, `*` for every resource.',
    example: exampleOf({ Resource: [] }),
    aws: RESOURCES_MISSING,
  },
  'resource-not-arn': {
    severity: 'error',
    explanation: 'A resource is an ARN or `*`.',
    example: exampleOf({ Resource: 'rule/MyRule' }),
  },
  'resource-partition': {
    severity: 'error',
    explanation:
      'The second part of an ARN is a partition: `aws`, `aws-cn`, `aws-us-gov` and so on.',
    example: exampleOf({ Resource: 'arn:events:us-east-1:123456789012:rule/MyRule' }),
  },
  'resource-service': {
    severity: 'error',
    explanation: 'The service of a resource is written out, without wildcards.',
    example: exampleOf({ Resource: 'arn:aws:*:us-east-1:123456789012:rule/MyRule' }),
    aws: 'Resource vendor must be fully qualified and cannot contain regexes.',
  },
  'resource-too-short': {
    severity: 'error',
    explanation: 'Empty parts count: an ARN that has them needs all of its six parts.',
    example: exampleOf({ Resource: 'arn:aws:s3::example-bucket' }),
    aws: LEGACY_PARSING,
  },
  'resource-region': {
    severity: 'error',
    explanation: 'The ARNs of IAM and of S3 buckets have no region.',
    example: exampleOf({
      Action: 'iam:PassRole',
      Resource: 'arn:aws:iam:us-east-1:123456789012:role/R',
    }),
  },
  'resource-iam-path': {
    severity: 'error',
    explanation: 'The last part of an IAM ARN starts with the kind of thing that it names.',
    example: exampleOf({ Action: 'iam:PassRole', Resource: 'arn:aws:iam::123456789012:MyRole' }),
    aws: 'IAM resource path must either be "*" or start with user/, federated-user/, role/, group/, instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, access-report/.',
  },
  'incomplete-arn': {
    severity: 'info',
    explanation: 'An ARN with fewer than six parts is completed with `*` in an identity policy.',
    example: exampleOf({ Resource: 'arn:aws:events' }),
  },
  'incomplete-arn-refused': {
    severity: 'error',
    explanation: 'Only identity policies complete an ARN with fewer than six parts.',
    example: exampleOf({ Resource: 'arn:aws:events' }),
    type: 'session',
  },
  'principal-not-allowed': {
    severity: 'error',
    explanation:
      'Only policies of a resource name principals; here it is whoever holds the policy.',
    example: exampleOf({ Principal: '*' }),
    aws: 'Policy document should not specify a principal.',
  },
  'missing-principal': {
    severity: 'error',
    explanation: 'A policy of a resource says whom it is about.',
    example: exampleOf({}),
    type: 'resource',
    aws: 'Missing required field Principal',
  },
  'principal-key': {
    severity: 'error',
    explanation: 'Principals stand under `AWS`, `Service`, `Federated` or `CanonicalUser`.',
    example: exampleOf({ Principal: { Account: '123456789012' } }),
    type: 'resource',
  },
  'principal-format': {
    severity: 'error',
    explanation: 'A principal under `AWS` is `*`, an account of twelve digits, or an ARN.',
    example: exampleOf({ Principal: { AWS: 'alice' } }),
    type: 'resource',
    aws: 'Invalid principal in policy',
  },
  'principal-wildcard': {
    severity: 'error',
    explanation: 'A wildcard cannot stand for a part of a principal, only alone for everybody.',
    example: exampleOf({ Principal: { AWS: 'arn:aws:iam::123456789012:role/*' } }),
    type: 'resource',
    aws: 'Invalid principal in policy',
  },
  'principal-group': {
    severity: 'error',
    explanation:
      'A group of users cannot be a principal: groups relate to permissions, not identity.',
    example: exampleOf({ Principal: { AWS: 'arn:aws:iam::123456789012:group/Developers' } }),
    type: 'resource',
    aws: 'Invalid principal in policy',
  },
  'not-principal-allow': {
    severity: 'warning',
    explanation: 'An Allow with `NotPrincipal` allows everybody else, unknown callers included.',
    example: exampleOf({ NotPrincipal: { AWS: '123456789012' } }),
    type: 'resource',
  },
  'not-principal-account': {
    severity: 'warning',
    explanation:
      'A Deny with `NotPrincipal` spares a caller only if the account, and the role of a session, are listed as well.',
    example: exampleOf({
      Effect: 'Deny',
      NotPrincipal: { AWS: 'arn:aws:iam::123456789012:user/alice' },
    }),
    type: 'resource',
  },
  'variable-needs-version': {
    severity: 'warning',
    explanation:
      'Variables are replaced from version `2012-10-17` on; before, they are plain text.',
    example:
      '{"Version": "2008-10-17", "Statement": [{"Effect": "Allow", "Action": "events:*", "Resource": "arn:aws:events:*:*:rule/${aws:username}"}]}',
  },
  'variable-too-early': {
    severity: 'warning',
    explanation: 'Variables in a resource are replaced only after the fifth colon.',
    example: exampleOf({ Resource: 'arn:aws:events:us-east-1:${aws:PrincipalAccount}:rule/*' }),
  },
  'variable-malformed': {
    severity: 'warning',
    explanation: "A variable is `${key}` or `${key, 'default'}`, without other spaces.",
    example: exampleOf({ Resource: 'arn:aws:events:*:*:rule/${aws:username' }),
  },
  'variable-unsupported': {
    severity: 'warning',
    explanation: 'Only String and ARN operators replace variables; elsewhere they are plain text.',
    example: exampleOf({
      Condition: { NumericEquals: { 'aws:MultiFactorAuthAge': '${aws:EpochTime}' } },
    }),
  },
} as const satisfies Record<string, CodeEntry>;
