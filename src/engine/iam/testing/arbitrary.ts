import fc from 'fast-check';
import type { PolicyType } from '../decision';
import type { PolicySet } from '../policy/policy';
import { preparePolicy } from '../policy/prepare';
import { READINGS, type Readings } from '../readings';
import type { AuthorizationRequest, ContextValue } from '../request';

/** A small world in which statements and requests meet often. */
const ACTIONS = ['events:PutRule', 'events:PutTargets', 'events:PutEvents'];
const RULE = 'arn:aws:events:us-east-1:123456789012:rule/';
const KEYS = ['events:source', 'events:detail-type', 'aws:PrincipalTag/team'];
const VALUES = ['aws.ec2', 'aws.s3', 'custom', '*', ''];
const OPERATORS = [
  'StringEquals',
  'StringNotEquals',
  'StringEqualsIgnoreCase',
  'StringLike',
  'StringNotLike',
  'NumericEquals',
  'IpAddress',
  'NotIpAddress',
  'Bool',
  'ArnLike',
  'ArnNotLike',
  'BinaryEquals',
];

const users = fc.constantFrom(
  'arn:aws:iam::123456789012:user/alice',
  'arn:aws:sts::123456789012:assumed-role/Publisher/s1',
  'arn:aws:iam::999999999999:user/carol',
  'arn:aws:iam::123456789012:root',
);

const values = fc.constantFrom(
  ...VALUES,
  'aws.*',
  '${aws:username}',
  '${aws:PrincipalTag/team}',
  '5',
  'true',
  '10.0.0.0/8',
);

const operators = fc
  .tuple(
    fc.constantFrom('', '', 'ForAllValues:', 'ForAnyValue:'),
    fc.constantFrom(...OPERATORS),
    fc.constantFrom('', '', 'IfExists'),
  )
  .map((parts) => parts.join(''));

const block = fc.dictionary(
  fc.constantFrom(...KEYS),
  fc.oneof(values, fc.array(values, { maxLength: 3 })),
  { minKeys: 1, maxKeys: 2 },
);

const presence = fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom('true', 'false'), {
  minKeys: 1,
  maxKeys: 1,
});

const conditions = fc
  .tuple(fc.dictionary(operators, block, { maxKeys: 2 }), fc.option(presence, { nil: undefined }))
  .map(([blocks, nulls]) => (nulls ? { ...blocks, Null: nulls } : blocks));

const oneOrMore = <T>(one: fc.Arbitrary<T>) =>
  fc.oneof(one, fc.array(one, { minLength: 1, maxLength: 3 }));

const action = oneOrMore(
  fc.constantFrom(...ACTIONS, 'events:*', 'events:Put?ule', 'EVENTS:putrule', 's3:*'),
);

const resource = oneOrMore(
  fc.constantFrom(
    '*',
    `${RULE}MyRule`,
    `${RULE}*`,
    'arn:aws:events:*:rule/MyRule',
    'arn:aws:events',
    `${RULE}\${aws:username}`,
  ),
);

/** One statement as a JSON value; it is always one that IAM would take. */
export function statements(type: PolicyType = 'identity'): fc.Arbitrary<Record<string, unknown>> {
  const principal = fc.oneof(
    fc.constant({ Principal: '*' }),
    fc.array(users, { minLength: 1, maxLength: 2 }).map((AWS) => ({ Principal: { AWS } })),
    fc.constant({ Principal: { AWS: '123456789012' } }),
  );
  return fc
    .tuple(
      fc.constantFrom('Allow', 'Allow', 'Deny'),
      fc.oneof(
        action.map((Action) => ({ Action })),
        action.map((NotAction) => ({ NotAction })),
      ),
      fc.oneof(
        resource.map((Resource) => ({ Resource })),
        resource.map((NotResource) => ({ NotResource })),
      ),
      fc.option(conditions, { nil: undefined, freq: 3 }),
      type === 'resource' ? principal : fc.constant({}),
    )
    .map(([Effect, actions, resources, Condition, who]) => ({
      Effect,
      ...who,
      ...actions,
      ...resources,
      ...(Condition && { Condition }),
    }));
}

export function documents(type: PolicyType = 'identity', maxLength = 4) {
  return fc.array(statements(type), { minLength: 1, maxLength });
}

/** A document's source text. */
export function textOfDocument(statement: readonly unknown[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statement });
}

export function policyOf(statement: readonly unknown[], type: PolicyType = 'identity') {
  return preparePolicy(textOfDocument(statement), type);
}

const contextValue: fc.Arbitrary<ContextValue> = fc.oneof(
  fc.constantFrom(...VALUES, '5', 'true', '10.1.1.1', 'alice'),
  fc.array(fc.constantFrom(...VALUES), { maxLength: 3 }),
);

export const requests: fc.Arbitrary<AuthorizationRequest> = fc.record({
  principal: users,
  action: fc.constantFrom(...ACTIONS),
  resource: fc.constantFrom(`${RULE}MyRule`, `${RULE}alice`, `${RULE}orders/MyRule`, '*'),
  context: fc
    .dictionary(fc.constantFrom(...KEYS.map((key) => key.toLowerCase())), contextValue)
    .map((entries) => new Map(Object.entries(entries))),
});

/** Several kinds of policies together. */
export const policySets: fc.Arbitrary<PolicySet> = fc
  .record({
    identity: fc.array(documents(), { maxLength: 2 }),
    resource: fc.option(documents('resource'), { nil: undefined }),
    boundary: fc.array(documents(), { maxLength: 1 }),
    session: fc.array(documents('identity', 2), { maxLength: 1 }),
    scp: fc.array(fc.array(documents('identity', 2), { minLength: 1, maxLength: 2 }), {
      maxLength: 2,
    }),
  })
  .map(({ identity, resource: bus, boundary, session, scp }) => ({
    identity: identity.map((each) => policyOf(each)),
    ...(bus && { resource: policyOf(bus, 'resource') }),
    boundary: boundary.map((each) => policyOf(each, 'boundary')),
    session: session.map((each) => policyOf(each, 'session')),
    scp: scp.map((level) => level.map((each) => policyOf(each, 'scp'))),
  }));

/** One answer to every open question. */
export const allReadings: fc.Arbitrary<Readings> = fc
  .tuple(
    ...Object.entries(READINGS).map(([name, { candidates }]) =>
      fc.constantFrom(...candidates).map((reading) => [name, reading] as const),
    ),
  )
  .map((answers) => Object.fromEntries(answers) as Readings);
