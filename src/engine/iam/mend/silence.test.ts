import { describe, expect, it } from 'vitest';
import type { PolicyType } from '../decision';
import { preparePolicy } from '../policy/prepare';
import { diagnose } from '.';

type Members = Readonly<Record<string, unknown>>;

const SOUND: Members = { Effect: 'Allow', Action: 'events:PutRule', Resource: '*' };
const RULE = 'arn:aws:events:us-east-1:123456789012:rule/MyRule';
const ALICE = 'arn:aws:iam::123456789012:user/alice';
const SOURCE = { 'events:source': 'aws.ec2' };

function said(document: unknown, type?: PolicyType): readonly string[] {
  return diagnose(preparePolicy(JSON.stringify(document), type)).map((each) => each.code);
}

const about = (members: Members, type?: PolicyType) =>
  said({ Version: '2012-10-17', Statement: [{ ...SOUND, ...members }] }, type);

describe('nothing is said about', () => {
  it.each<[string, unknown, PolicyType | undefined]>([
    ['a sound document', { Version: '2012-10-17', Statement: [SOUND] }, undefined],
    ['a statement that is no list', { Version: '2012-10-17', Statement: SOUND }, undefined],
    ['an Id', { Version: '2012-10-17', Id: 'a b', Statement: SOUND }, undefined],
    [
      'empty Sids',
      { Version: '2012-10-17', Statement: ['', ''].map((Sid) => ({ ...SOUND, Sid })) },
      undefined,
    ],
    [
      'two Sids',
      { Version: '2012-10-17', Statement: ['a', 'A'].map((Sid) => ({ ...SOUND, Sid })) },
      undefined,
    ],
    [
      'a bus’s policy of the old version',
      { Version: '2008-10-17', Statement: { ...SOUND, Principal: '*' } },
      'resource',
    ],
    ['a bus’s policy without version', { Statement: { ...SOUND, Principal: '*' } }, 'resource'],
    ['a bus’s Sid', { Statement: { ...SOUND, Sid: 'a-b_c', Principal: '*' } }, 'resource'],
    [
      'other letters in a bus’s policy',
      {
        Statement: {
          ...SOUND,
          Principal: '*',
          Condition: { StringEquals: { 'aws:username': 'Σ' } },
        },
      },
      'resource',
    ],
  ])('%s', (_, document, type) => {
    expect(said(document, type)).toEqual([]);
  });

  it.each<Members>([
    { Action: '*' },
    { Action: ['events:PutRule', 's3:Get*', 'EVENTS:putrule', 'events:*', 'events:Put?ule'] },
    { Action: 'a4b:*' },
    { Action: '*:PutRule' },
    { Action: undefined, NotAction: 'events:PutRule' },
    { Sid: 'A1z' },
    { Resource: RULE },
    { Resource: [RULE, '*'] },
    { Resource: RULE.replace('aws', 'aws-us-gov') },
    { Resource: RULE.replace('aws', 'aws-cn') },
    { Resource: RULE.replace('aws', 'a*') },
    { Resource: RULE.replace('aws', '?ws') },
    { Resource: 'arn:aws:events:*' },
    { Resource: 'arn:aws:events:*:*:r*' },
    { Resource: 'arn:aws:events:*:*:?ule/a' },
    { Resource: 'arn:aws:events:*:*:*' },
    { Resource: 'arn:aws:events:*:*:rule/bus/${aws:username}' },
    { Resource: 'arn:aws:events:*:*:${aws:PrincipalTag/kind}/a' },
    { Resource: "arn:aws:events:*:*:rule/${aws:username, 'a b'}${aws:userid,'c'}${*}${?}${$}" },
    { Resource: undefined, NotResource: 'arn:aws:s3:::b' },
    { Action: undefined, NotAction: 'events:*', Resource: 'arn:aws:s3:::b' },
    { Action: ['events:PutRule', 's3:GetObject'], Resource: 'arn:aws:s3:::b' },
    { Action: ['events:PutRule', 'events:PutEvents'], Resource: 'arn:aws:events:*:*:event-bus/b' },
    { Action: 'events:ListRules', Resource: '*' },
    { Effect: 'Deny', Action: '*', Resource: 'arn:aws:s3:::b' },
    { Effect: 'Deny', Action: 'events:*' },
    { Effect: 'Allow', Action: '*' },
    { Effect: 'Deny', Action: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
    { Effect: 'Deny', Action: undefined, NotAction: 'iam:*' },
  ])('a statement with %s', (members) => {
    expect(about(members)).toEqual([]);
  });

  it.each([
    'user/a',
    'federated-user/a',
    'role/a',
    'group/a',
    'instance-profile/a',
    'mfa/a',
    'server-certificate/a',
    'policy/a',
    'sms-mfa/a',
    'saml-provider/a',
    'oidc-provider/a',
    'report/a',
    'access-report/a',
    '*',
  ])('%s in IAM', (name) => {
    const Resource = `arn:aws:iam::123456789012:${name}`;
    expect(about({ Action: 'iam:PassRole', Resource })).toEqual([]);
  });

  it.each([
    '*',
    { AWS: '*' },
    { AWS: ['123456789012', ALICE, 'arn:aws:sts::123456789012:assumed-role/R/s'] },
    { AWS: 'AIDAJ45Q7YFFAREX' },
    { AWS: 'AROAJ45Q7YFFAREXAMPLE' },
    { Service: 'events.amazonaws.com', Federated: 'cognito', CanonicalUser: 'abc' },
  ])('a principal %s', (Principal) => {
    expect(about({ Principal }, 'resource')).toEqual([]);
    expect(about({ Principal }, 'rcp')).toEqual([]);
  });

  it.each([
    { AWS: [ALICE, '123456789012'] },
    { AWS: ['arn:aws:iam::123456789012:root', ALICE] },
    { AWS: '123456789012' },
    { Service: 'events.amazonaws.com' },
  ])('a Deny that spares %s', (NotPrincipal) => {
    expect(about({ Effect: 'Deny', NotPrincipal }, 'resource')).toEqual([]);
  });

  it('a Deny of everything for somebody', () => {
    const Principal = { AWS: ALICE };
    expect(about({ Effect: 'Deny', Action: '*', Principal }, 'resource')).toEqual([]);
  });

  it.each<Members>([
    { StringEquals: { 'aws:username': 'a' } },
    { StringEquals: { 'aws:username': '${*}${?}${$}${aws:userid}' } },
    { StringLike: { 'aws:username': 'a*' } },
    { StringNotLike: { 'aws:username': '?' } },
    { ArnEquals: { 'aws:SourceArn': 'arn:aws:events:*:*:rule/?' } },
    { StringLike: { 'aws:SourceArn': 'arn:aws:events:*' } },
    { ArnLike: { 'aws:SourceVpcArn': 'arn:aws:ec2:*:*:vpc/a' } },
    { Bool: { 'aws:SecureTransport': true } },
    { StringEquals: { 'aws:SecureTransport': 'true' } },
    { DateLessThan: { 'aws:CurrentTime': '2030-01-01' } },
    { NumericLessThan: { 'aws:CurrentTime': 1767225600 } },
    { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '::1'] } },
    { NumericEquals: { 'aws:MultiFactorAuthAge': 5 } },
    { Bool: { 'events:eventBusInvocation': 'true' } },
    { BinaryEquals: { 'example:Key': 'YQ==' } },
    { StringEquals: { 's3:prefix': 'a' } },
    { StringEquals: { 'aws:PrincipalTag/my team': 'a' } },
    { 'ForAnyValue:StringEquals': SOURCE },
    { Null: { 'events:source': 'false' } },
    {
      Null: {
        'aws:SourceArn': 'false',
        'aws:SecureTransport': 'false',
        'aws:CurrentTime': 'false',
      },
    },
    { Null: { 'aws:SourceIp': 'false', 'aws:MultiFactorAuthAge': 'false' } },
    { StringEquals: { 'my-aws:foo': 'a', 'xevents:foo': 'a' } },
    { StringEquals: { 'aws:username': '${my-aws:foo}' } },
    { Null: { 'events:source': ['true', 'false'], 'aws:username': 'true' } },
    { 'ForAllValues:StringEquals': SOURCE, Null: { 'events:source': 'false' } },
    { 'ForAllValues:StringEquals': SOURCE, 'ForAnyValue:StringLike': SOURCE },
    { 'ForAllValues:StringEquals': { 'aws:username': 'a' }, StringLike: { 'aws:username': 'a' } },
  ])('the conditions %s', (Condition) => {
    // An action that carries `events:eventBusInvocation`, and those that carry the others.
    const Action = ['events:PutRule', 'events:PutEvents'];
    expect(about({ Action, Condition })).toEqual([]);
  });

  it.each<Members>([
    { 'ForAllValues:StringEquals': SOURCE },
    { 'ForAllValues:StringEquals': SOURCE, Null: { 'events:source': 'true' } },
    { 'ForAnyValue:StringEqualsIfExists': SOURCE, Null: { 'events:source': 'true' } },
    { StringEqualsIfExists: { 'aws:username': 'a' }, Null: { 'aws:username': 'true' } },
    { StringNotEquals: { 'aws:username': 'a' }, Null: { 'aws:username': 'true' } },
    { StringEquals: { 'aws:username': 'a' }, Null: { 'aws:username': ['true', 'false'] } },
    { StringEquals: { 'aws:username': 'a' }, Null: { 'aws:username': 'false' } },
    { StringEquals: { 'aws:username': 'a' }, Null: { 'aws:userid': 'true' } },
    { StringEquals: { 'aws:username': ['a', 'c'] }, StringLike: { 'aws:username': 'a*' } },
    { StringEquals: { 'aws:username': ['a', 'b'] }, StringNotLike: { 'aws:username': 'a*' } },
    { StringEquals: { 'aws:username': 'a' }, StringLike: { 'aws:userid': 'b' } },
    { StringEquals: { 'aws:username': '${aws:userid}' }, StringLike: { 'aws:username': 'a*' } },
    { StringEquals: { 'aws:username': 'a' }, StringLike: { 'aws:username': '${aws:userid}' } },
    { StringLike: { 'aws:username': 'a*' }, StringNotLike: { 'aws:username': 'ab*' } },
    { StringEquals: { 'aws:username': 'a' }, 'ForAllValues:StringLike': { 'aws:username': 'b' } },
    { StringEqualsIfExists: { 'aws:username': 'a' }, StringLike: { 'aws:username': 'b' } },
  ])('a Deny with the conditions %s', (Condition) => {
    expect(about({ Effect: 'Deny', Condition })).toEqual([]);
  });
});

describe('one thing is said about', () => {
  it.each<[Members, string]>([
    [{ Action: ['events:PutRule', 'xevents:Foo'], Resource: 'arn:aws:s3:::b' }, 'unknown-service'],
    [{ Action: 'events:Nope', Resource: RULE }, 'unknown-action'],
    [{ Action: 'events:Nope', Condition: { 'ForAnyValue:StringLike': SOURCE } }, 'unknown-action'],
    [
      { Condition: { NumericEquals: { 'aws:MultiFactorAuthAge': '${aws:TagKeys}' } } },
      'variable-unsupported',
    ],
    [
      {
        Effect: 'Deny',
        Condition: { StringEquals: { 'aws:username': [] }, StringLike: { 'aws:username': 'a' } },
      },
      'no-values',
    ],
    [
      {
        Effect: 'Deny',
        Condition: { StringEquals: { 'aws:username': 'a' }, StringLike: { 'aws:username': [] } },
      },
      'no-values',
    ],
  ])('%s', (members, code) => {
    expect(new Set(about(members)).has(code)).toBe(true);
    expect(about(members).filter((each) => each !== code && each !== 'number-value')).toEqual(
      code === 'variable-unsupported' ? ['never-matches'] : [],
    );
  });

  it('a list of values of which a variable may be one that fits', () => {
    const Condition = {
      StringEquals: { 'aws:username': ['a', '${aws:userid}'] },
      StringLike: { 'aws:username': 'b*' },
    };
    expect(about({ Condition })).toEqual([]);
  });

  it('an action of another service beside one of EventBridge: its keys may be carried', () => {
    const Condition = { StringEquals: { 'events:creatorAccount': '123456789012' } };
    expect(about({ Action: ['events:PutEvents', 's3:GetObject'], Condition })).toEqual([]);
  });
});

describe('what is said about very much', () => {
  const warnings = (count: number) => Array.from({ length: count }, () => 'events:');
  const codes = (count: number) => about({ Action: warnings(count), Resource: 'x' }, 'scp');

  it('is the first two hundred, errors first', () => {
    expect(codes(199)).toEqual([
      ...warnings(199).map(() => 'action-without-name'),
      'resource-not-arn',
    ]);
    expect(codes(200)).toEqual([
      'resource-not-arn',
      ...warnings(199).map(() => 'action-without-name'),
    ]);
  });

  it('is without repairs above a hundred thousand characters', () => {
    const text = JSON.stringify({
      Version: '2012-10-17',
      Statement: { ...SOUND, Effect: 'allow' },
    });
    const fix = (length: number) => diagnose(preparePolicy(text.padEnd(length)))[0]?.fix;
    expect(fix(100_000)).toBeDefined();
    expect(fix(100_001)).toBeUndefined();
  });

  it('has no repair for more than a thousand foreign characters', () => {
    const fix = (count: number) =>
      diagnose(
        preparePolicy(
          JSON.stringify({
            Version: '2012-10-17',
            Statement: { ...SOUND, Resource: `arn:aws:s3:::${'Ωa'.repeat(count)}` },
          }),
        ),
      ).find(({ code }) => code === 'policy-characters')?.fix;
    expect(fix(1_000)?.edits).toHaveLength(1_000);
    expect(fix(1_001)).toBeUndefined();
  });
});

describe('the size of a policy', () => {
  /** A policy of exactly so many characters without white space. */
  function ofSize(size: number, type: PolicyType): string {
    const sized = (Sid: string): string =>
      JSON.stringify(
        {
          Version: '2012-10-17',
          Statement: [{ ...SOUND, Sid, ...(type === 'resource' && { Principal: '*' }) }],
        },
        null,
        '\t',
      );
    const least = sized('').replace(/\s/g, '').length;
    return sized('x'.repeat(size - least)).replace(/\n/g, '\r\n ');
  }

  it.each<[PolicyType, number, string]>([
    ['identity', 2_048, 'policy-size'],
    ['identity', 10_240, 'policy-too-large'],
    ['boundary', 6_144, 'policy-too-large'],
    ['resource', 10_240, 'policy-too-large'],
  ])('%s: up to %i', (type, most, code) => {
    const codes = (size: number) =>
      diagnose(preparePolicy(ofSize(size, type), type)).map((each) => each.code);
    expect(codes(most)).not.toContain(code);
    expect(codes(most + 1)).toContain(code);
  });

  it('is not known for the other kinds', () => {
    for (const type of ['session', 'scp'] as const) {
      expect(diagnose(preparePolicy(ofSize(20_000, type), type))).toEqual([]);
    }
  });

  it('names each place that is too small', () => {
    const message = (size: number) => diagnose(preparePolicy(ofSize(size, 'identity')))[0]?.message;
    expect(message(6_144)).toBe(
      "The policy has 6144 characters without white space, too many for a user's inline policies (2048) and a group's inline policies (5120)",
    );
    expect(message(6_145)).toContain('(5120) and a managed policy (6144)');
  });
});
