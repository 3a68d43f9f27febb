import fc from 'fast-check';
import type { PolicyType } from '../../iam/decision';
import type { PolicySet } from '../../iam/policy/policy';
import { preparePolicy } from '../../iam/policy/prepare';
import type { AuthorizationRequest, ContextValue } from '../../iam/request';

const HOME = '123456789012';
const AWAY = '999999999999';
export const CALLERS = [
  `arn:aws:iam::${HOME}:user/alice`,
  `arn:aws:sts::${HOME}:assumed-role/Publisher/s1`,
  `arn:aws:iam::${HOME}:root`,
  `arn:aws:iam::${AWAY}:user/carol`,
];

const oneOrMore = <T>(one: fc.Arbitrary<T>) =>
  fc.oneof(one, fc.array(one, { minLength: 1, maxLength: 3 }));

const actions = oneOrMore(
  fc.constantFrom(
    ...['*', 'events:*', 'events:Put*', 'events:PutRule', 'events:PutEvents', 'events:put?ule'],
    ...['events:DeleteRule', 's3:*', 's3:Get*', 'sqs:SendMessage', '*:*Object'],
  ),
);
const resources = oneOrMore(
  fc.constantFrom(
    ...['*', 'arn:aws:events:*', 'arn:aws:events:*:rule/*', 'arn:aws:events:eu-*:*:rule/?*'],
    ...[`arn:aws:events:us-east-1:${HOME}:rule/*`, `arn:aws:events:*:${HOME}:event-bus/*`],
    ...['arn:aws:events:us-east-1:*:event-bus/*', `arn:*:events:*:${HOME}:*`, 'arn:aws:s3:::b*'],
    ...[`arn:aws:events:us-*:${AWAY}:*`, 'arn:aws:sqs:*', 'arn:aws:events:*:1*:rule/MyRule'],
  ),
);
const conditions = fc.oneof(
  fc.constant({ StringEquals: { 'aws:RequestedRegion': ['us-east-1', 'eu-west-1'] } }),
  fc.constant({ StringNotLike: { 'aws:RequestedRegion': 'us-*' } }),
  fc.constant({ StringEquals: { 'aws:ResourceAccount': HOME } }),
  fc.constant({ StringNotEquals: { 'aws:ResourceAccount': '${aws:PrincipalAccount}' } }),
  fc.constant({ StringEquals: { 'events:source': ['aws.ec2', 'aws.s3'] } }),
  fc.constant({ 'ForAllValues:StringLike': { 'events:source': 'aws.*' } }),
  fc.constant({ 'ForAnyValue:StringEquals': { 's3:prefix': 'a' } }),
  fc.constant({ Null: { 'events:source': 'false' } }),
);

function statements(type: PolicyType): fc.Arbitrary<object> {
  return fc
    .record({
      effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
      action: fc.tuple(fc.constantFrom('Action', 'Action', 'NotAction'), actions),
      resource: fc.tuple(fc.constantFrom('Resource', 'Resource', 'NotResource'), resources),
      condition: fc.option(conditions, { nil: undefined, freq: 2 }),
    })
    .map(({ effect, action, resource, condition }) => ({
      Effect: effect,
      ...(type === 'resource' && { Principal: '*' }),
      ...Object.fromEntries([action, resource]),
      ...(condition && { Condition: condition }),
    }));
}

function documents(type: PolicyType, most: number) {
  return fc
    .array(statements(type), { minLength: 1, maxLength: most })
    .map((list) => preparePolicy(JSON.stringify({ Version: '2012-10-17', Statement: list }), type));
}

/** Columns as people make them: mostly identity policies alone, of any actions and resources. */
export const columns: fc.Arbitrary<PolicySet> = fc
  .record({
    identity: documents('identity', 3),
    boundary: fc.option(documents('boundary', 2), { nil: undefined, freq: 3 }),
    scp: fc.option(documents('scp', 2), { nil: undefined, freq: 3 }),
    resource: fc.option(documents('resource', 2), { nil: undefined, freq: 2 }),
  })
  .map(({ identity, boundary, scp, resource }) => ({
    identity: [identity],
    ...(boundary && { boundary: [boundary] }),
    ...(scp && { scp: [[scp]] }),
    ...(resource && { resource }),
  }));

const ASKED: readonly (readonly [action: string, resources: readonly string[]])[] = [
  ['events:PutRule', ['rule/MyRule', 'rule/bus/Other']],
  ['events:DeleteRule', ['rule/MyRule', 'rule/bus/Other']],
  ['events:PutEvents', ['event-bus/default', 'event-bus/x']],
  ['events:CreateArchive', ['archive/x', 'event-bus/x']],
];
const field: fc.Arbitrary<ContextValue> = fc.constantFrom('aws.ec2', 'aws.x', 'a', 'b');

/** Requests of any account, region and service. */
export const requests: fc.Arbitrary<Omit<AuthorizationRequest, 'principal'>> = fc
  .record({
    asked: fc.constantFrom(...ASKED, ...ASKED, undefined),
    at: fc.nat(1),
    elsewhere: fc.constantFrom(
      ...(['s3:GetObject', 's3:PutBucketTagging', 'sqs:SendMessage', 'x:DeleteObject'] as const),
    ),
    arn: fc.constantFrom('*', 'arn:aws:s3:::bucket', `arn:aws:sqs:us-east-1:${HOME}:q`),
    account: fc.constantFrom(HOME, HOME, AWAY, '111111111111'),
    region: fc.constantFrom('us-east-1', 'us-east-1', 'eu-west-1', 'ap-south-1', 'cn-north-1'),
    source: fc.option(field, { nil: undefined }),
    second: fc.option(field, { nil: undefined }),
    prefix: fc.option(field, { nil: undefined }),
  })
  .map(({ asked, at, elsewhere, arn, account, region, source, second, prefix }) => {
    const context = new Map<string, ContextValue>([['aws:requestedregion', region]]);
    if (!asked) {
      if (prefix !== undefined)
        context.set('s3:prefix', second ? [String(prefix), String(second)] : prefix);
      const owned = arn.includes(HOME) ? HOME : account;
      return { action: elsewhere, resource: arn, resourceAccount: owned, context };
    }
    const [action, kinds] = asked;
    const carries = action === 'events:PutRule' || action === 'events:PutEvents';
    const several = action === 'events:PutRule' && second !== undefined && second !== source;
    if (carries && source !== undefined) {
      context.set('events:source', several ? [String(source), String(second)] : source);
    }
    const partition = region.startsWith('cn-') ? 'aws-cn' : 'aws';
    const resource = `arn:${partition}:events:${region}:${account}:${kinds[at] ?? ''}`;
    return { action, resource, context };
  });
