import fc from 'fast-check';
import type { PolicyType } from '../decision';
import type { WrittenPolicies, WrittenRequest } from './case';

/**
 * A small world that reaches into every corner of the rules: all kinds of policies, callers,
 * principals, operators and values, as the command line writes them.
 */
const HOME = '123456789012';
const AWAY = '999999999999';
const ALICE = `arn:aws:iam::${HOME}:user/alice`;
const ROLE = `arn:aws:iam::${HOME}:role/Publisher`;
const SESSION = `arn:aws:sts::${HOME}:assumed-role/Publisher/s1`;
const SERVICE = 'events.amazonaws.com';
const CALLERS = [
  ...[ALICE, ALICE, `arn:aws:iam::${HOME}:user/team/bob`, ROLE, SESSION, SESSION],
  `arn:aws:sts::${HOME}:federated-user/fred`,
  `arn:aws:iam::${HOME}:root`,
  `arn:aws:iam::${HOME}:role/aws-service-role/events.amazonaws.com/AWSServiceRoleForEvents`,
  ...[`arn:aws:iam::${AWAY}:user/carol`, `arn:aws:sts::${AWAY}:assumed-role/Other/s2`, SERVICE],
];
const ARN = 'arn:aws:events:us-east-1';
const RESOURCES = [
  ...[`${ARN}:${HOME}:rule/MyRule`, `${ARN}:${HOME}:rule/alice`, `${ARN}:${HOME}:rule/orders/R`],
  ...[`${ARN}:${HOME}:event-bus/orders`, `arn:aws:lambda:us-east-1:${HOME}:function:f:live`, '*'],
  ...['arn:aws:s3:::bucket/key', `${ARN}:${AWAY}:event-bus/orders`],
];
const PATTERNS = [
  ...['*', '*', `${ARN}:${HOME}:rule/MyRule`, `${ARN}:${HOME}:rule/*`, 'arn:aws:events:*'],
  ...['arn:aws:events:*:rule/MyRule', 'arn:aws:events', `${ARN}:${HOME}:rule/\${aws:username}`],
  ...[`arn:aws:events:us-*:${HOME}:event-bus/*`, 'arn:aws:lambda:*:live', 'arn:aws:s3:::bucket/*'],
  ...[
    `${ARN}:${HOME}:rule/\${*}`,
    `${ARN}:*:rule/?yRule`,
    `arn:aws:lambda:us-east-1:${HOME}:f*:live`,
  ],
  ...[`${ARN}:${HOME}:rule/\${a:tag, 'MyRule'}`, 'arn:aws:events:us-*-1:1*:*', 'arn:aws:events:e?'],
];
/** What IAM refuses in a session policy. */
const INCOMPLETE = ['arn:aws:events', 'arn:aws:events:e?'];
const ACTIONS = ['events:PutRule', 'events:PutEvents', 'events:putTargets'];
const ACTION_PATTERNS = [
  '*',
  'events:*',
  'EVENTS:put*',
  'events:PutRule',
  'events:Put?ule',
  's3:*',
];

const COMPARED: readonly (readonly [operators: string[], values: string[]])[] = [
  [
    [
      ...['StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'],
      ...['StringLike', 'StringNotLike'],
    ],
    [
      ...[
        'aws.ec2',
        'AWS.EC2',
        'aws.*',
        'aws.?c2',
        '*',
        '',
        '${*}',
        '${a:tag}',
        'x${aws:username}',
      ],
      ...["${a:none, 'aws.ec2'}", "${a:none,''}", '${$}', 'été', 'ÉTÉ', '${A:TAG}*', 'alice'],
    ],
  ],
  [
    ['Numeric#Equals', 'NumericNotEquals', 'Numeric#LessThan', 'Numeric#GreaterThanEquals'],
    ['5', '5.0', '1e1', '10', '+10', '.5', '-0', '0', '10abc', '${a:tag}', '12345678901234567891'],
  ],
  [
    ['Date#Equals', 'DateNotEquals', 'Date#LessThanEquals', 'Date#GreaterThan'],
    ['2026', '2026-01', '2026-01-01T00:00Z', '1767225600', '2026-01-01T01:00:00+01:00', '-1'],
  ],
  [
    ['IpAddress', 'NotIpAddress'],
    ['10.0.0.0/8', '10.1.2.3', '0.0.0.0/0', '::/0', '2001:db8::/33', '2001:db8::1', '10.1.2.300'],
  ],
  [
    ['Arn#Equals', 'Arn#Like', 'ArnNotEquals', 'ArnNotLike'],
    [
      ...[ALICE, 'arn:aws:iam::*:user/*', 'arn:aws:iam::*', '*', '${aws:PrincipalArn}', ROLE],
      ...[
        'arn:aws:lambda:*:*:function:*:live',
        'arn:aws:iam::${aws:PrincipalAccount}:user/${a:tag}',
      ],
    ],
  ],
  [['Bool'], ['true', 'FALSE', 'yes', '${a:tag}']],
  [['BinaryEquals'], ['QQ==', 'QQ', 'QR==', '', '*']],
  [['Null'], ['true', 'false']],
];
const VALUES = [
  ...['aws.ec2', 'AWS.EC2', 'x', 'xalice', '*', '', 'été', '$', '5', '10', '0.5', '10abc', 'true'],
  ...['False', 'QQ', 'QQ==', '10.1.2.3', '2001:DB8:0::1', '2001:db8:8000::', '::ffff', ALICE, ROLE],
  ...['2026-01-01', '1767225600', '1969-12-31T23:59:59Z', '1767225601', '12345678901234567890'],
  `arn:aws:lambda:us-east-1:${HOME}:function:f:live`,
];
const KEYS = ['a:one', 'A:Two', 'a:tag', 'aws:PrincipalArn', 'aws:username'];

const oneOrMore = (values: readonly string[]) =>
  fc.oneof(
    fc.constantFrom(...values),
    fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }),
  );

const block: fc.Arbitrary<[string, Record<string, unknown>]> = fc
  .constantFrom(...COMPARED, ...COMPARED.slice(0, 1))
  .chain(([operators, values]) =>
    fc
      .tuple(
        fc.constantFrom('', '', '', 'ForAllValues:', 'ForAnyValue:'),
        fc.constantFrom(...operators),
        fc.constantFrom('', '', 'IfExists'),
        fc.dictionary(fc.constantFrom(...KEYS), oneOrMore(values), { minKeys: 1, maxKeys: 2 }),
      )
      .map(([set, operator, ifExists, keys]): [string, Record<string, unknown>] => [
        `${set}${operator.replace('#', '')}${operator === 'Null' ? '' : ifExists}`,
        keys,
      ]),
  );

const someone = fc.constantFrom(
  ...CALLERS.filter((caller) => caller !== SERVICE),
  HOME,
  AWAY,
  'AROAEXAMPLEID12345678',
);
const principals = fc.oneof(
  fc.constantFrom(
    '*',
    { AWS: '*' },
    { Service: SERVICE },
    { Service: ALICE },
    { Federated: SERVICE },
    { AWS: HOME },
  ),
  fc.array(someone, { minLength: 1, maxLength: 3 }).map((AWS) => ({ AWS })),
  fc.record({ AWS: someone, Service: fc.constantFrom(SERVICE, 's3.amazonaws.com') }),
  fc.constant({ AWS: [SESSION, ROLE, `arn:aws:iam::${HOME}:root`] }),
);

export function writtenStatement(type: PolicyType): fc.Arbitrary<Record<string, unknown>> {
  const resources = PATTERNS.filter((each) => type !== 'session' || !INCOMPLETE.includes(each));
  const named = type === 'resource' || type === 'rcp';
  return fc
    .record({
      effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
      not: fc.record({ action: rarely, resource: rarely, principal: rarely }),
      action: oneOrMore(ACTION_PATTERNS),
      resource: oneOrMore(resources),
      principal: named ? principals : fc.constant(undefined),
      blocks: fc.oneof(fc.constant([]), fc.array(block, { maxLength: 2 })),
    })
    .map(({ effect, not, action, resource, principal, blocks }) => ({
      Effect: effect,
      ...(principal !== undefined && {
        [not.principal && type === 'resource' ? 'NotPrincipal' : 'Principal']: principal,
      }),
      [not.action ? 'NotAction' : 'Action']: action,
      [not.resource ? 'NotResource' : 'Resource']: resource,
      ...(blocks.length > 0 && { Condition: Object.fromEntries(blocks) }),
    }));
}
const rarely = fc.constantFrom(false, false, false, true);

/** A document as the command line takes it, sometimes as its source text. */
export function writtenDocuments(type: PolicyType): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      fc.constantFrom('2012-10-17', '2012-10-17', '2012-10-17', '2008-10-17', undefined),
      fc.array(writtenStatement(type), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
    )
    .map(([Version, list, asText]) => {
      const document = { ...(Version && { Version }), Statement: list.length > 1 ? list : list[0] };
      return asText ? JSON.stringify(document) : document;
    });
}

const few = (type: PolicyType, maxLength = 2) => fc.array(writtenDocuments(type), { maxLength });

export const writtenPolicies: fc.Arbitrary<WrittenPolicies> = fc
  .record({
    identity: few('identity'),
    resource: fc.option(writtenDocuments('resource'), { nil: undefined }),
    boundary: fc.oneof(fc.constant([]), few('boundary', 1)),
    session: fc.oneof(fc.constant([]), few('session', 1)),
    scp: fc.oneof(fc.constant([]), fc.array(few('scp'), { maxLength: 2 })),
    rcp: fc.oneof(fc.constant([]), fc.array(few('rcp'), { maxLength: 2 })),
  })
  .map(({ resource, ...others }) => ({ ...others, ...(resource !== undefined && { resource }) }));

const all = { Effect: 'Allow', Action: '*', Resource: '*' };
const document = (statement: Record<string, unknown>) => ({
  Version: '2012-10-17',
  Statement: statement,
});

/** One condition and nothing else in its way. */
export const oneCondition: fc.Arbitrary<WrittenPolicies> = fc
  .tuple(block, fc.boolean())
  .map(([[operator, keys], denies]) => {
    const conditional = { ...all, Condition: { [operator]: keys } };
    const statement = denies ? [all, { ...conditional, Effect: 'Deny' }] : conditional;
    return { identity: [{ Version: '2012-10-17', Statement: statement }] };
  });

/** Whom the policy of a resource names, and what the limits around the caller say. */
export const principalsAndLimits: fc.Arbitrary<WrittenPolicies> = fc
  .record({
    effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
    element: fc.constantFrom('Principal', 'Principal', 'NotPrincipal'),
    principal: principals,
    byArn: fc.constantFrom<undefined | 'ArnLike' | 'StringNotEquals' | 'Null'>(
      undefined,
      undefined,
      'ArnLike',
      'StringNotEquals',
      'Null',
    ),
    identity: fc.boolean(),
    limits: fc.record({ boundary: silent(), session: silent(), scp: silent(), rcp: silent() }),
  })
  .map(({ effect, element, principal, byArn, identity, limits }) => {
    const values = { ArnLike: 'arn:*:*:*:*:*', StringNotEquals: 'x', Null: 'false' };
    const condition = byArn && { Condition: { [byArn]: { 'aws:PrincipalArn': values[byArn] } } };
    const list = (limit: 'none' | 'allows' | 'silent') =>
      limit === 'none' ? [] : [document({ ...all, Action: limit === 'allows' ? '*' : 's3:*' })];
    const levels = (limit: 'none' | 'allows' | 'silent') => list(limit).map((each) => [each]);
    return {
      identity: identity || effect === 'Deny' ? [document(all)] : [],
      resource: document({ ...all, Effect: effect, [element]: principal, ...condition }),
      boundary: list(limits.boundary),
      session: list(limits.session),
      scp: levels(limits.scp),
      rcp: levels(limits.rcp),
    };
  });

function silent() {
  return fc.constantFrom<'none' | 'allows' | 'silent'>('none', 'none', 'allows', 'silent');
}

export const writtenRequests: fc.Arbitrary<WrittenRequest> = fc
  .record({
    principal: fc.constantFrom(...CALLERS),
    action: fc.constantFrom(...ACTIONS),
    resource: fc.constantFrom(...RESOURCES),
    resourceAccount: fc.constantFrom(undefined, undefined, undefined, HOME, AWAY),
    context: fc.dictionary(
      fc.constantFrom('a:one', 'a:two', 'A:TAG', 'a:tag', 'aws:username'),
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...VALUES) },
        { weight: 1, arbitrary: fc.array(fc.constantFrom(...VALUES), { maxLength: 3 }) },
      ),
      { maxKeys: 3 },
    ),
  })
  .filter(({ context }) => !('A:TAG' in context && 'a:tag' in context))
  .map(({ resourceAccount, ...others }) => ({
    ...others,
    ...(resourceAccount !== undefined && { resourceAccount }),
  }));
