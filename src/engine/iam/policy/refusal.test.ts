import { describe, expect, it } from 'vitest';
import { preparePolicy } from './prepare';
import { refusalOf } from './refusal';

const statement = { Effect: 'Allow', Action: 'events:PutRule', Resource: '*' };
const words = (document: unknown) => {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return refusalOf(preparePolicy(text))?.aws;
};
const withStatements = (...statements: unknown[]) => ({
  Version: '2012-10-17',
  Statement: statements,
});

describe('refusalOf', () => {
  it('says nothing about a document that IAM takes', () => {
    expect(words(withStatements(statement))).toBeUndefined();
    expect(words({ Version: '2008-10-17', Statement: [statement] })).toBeUndefined();
  });

  it.each([
    ['an unknown element', { ...statement, Comment: '' }, 'Syntax errors in policy.'],
    ['an unknown effect', { ...statement, Effect: 'Permit' }, 'Syntax errors in policy.'],
    [
      'an effect in lower case',
      { ...statement, Effect: 'allow' },
      'The policy failed legacy parsing',
    ],
    ['no action', { ...statement, Action: undefined }, 'Policy statement must contain actions.'],
    ['no resource', { ...statement, Resource: [] }, 'Policy statement must contain resources.'],
    ['no ARN', { ...statement, Resource: 'x' }, 'Resource x must be in ARN format or "*".'],
    [
      'another partition',
      { ...statement, Resource: 'arn:error:s3:::example_bucket' },
      'Partition "error" is not valid for resource "arn:error:s3:::example_bucket".',
    ],
    [
      'another partition and few parts',
      { ...statement, Resource: 'a:b:cadfsdf' },
      'Partition "b" is not valid for resource "arn:b:cadfsdf:*:*:*".',
    ],
    [
      'two parts',
      { ...statement, Resource: 'a:bsdfdsafsad' },
      'Partition "bsdfdsafsad" is not valid for resource "arn:bsdfdsafsad:*:*:*:*".',
    ],
    ['a service with a space', { ...statement, Action: 'a a:b' }, 'Vendor a a is not valid'],
    [
      'two colons',
      { ...statement, Action: 's3:List:Bucket' },
      'Actions/Condition can contain only one colon.',
    ],
  ])('quotes IAM on %s', (_, wrong, aws) => {
    expect(words(withStatements(wrong))).toBe(aws);
  });

  it('names what IAM sees first', () => {
    const twoSids = { ...statement, Sid: 'A' };
    expect(words(withStatements(twoSids, { ...twoSids, Action: 'x' }))).toBe(
      'Statement IDs (SID) in a single policy must be unique.',
    );
    expect(words(withStatements({ Effect: 'Allow', Action: 'x' }))).toMatch(/^Actions\/Conditions/);
    expect(words(withStatements({ ...statement, Action: 's:3:x', Resource: 'y' }))).toBe(
      'Resource y must be in ARN format or "*".',
    );
    expect(words(withStatements({ ...statement, Action: [], Resource: 'y' }))).toBe(
      'Policy statement must contain actions.',
    );
    expect(words(withStatements({ Effect: 'Allow', Resource: 'arn:aws:s3::example_bucket' }))).toBe(
      'The policy failed legacy parsing',
    );
    expect(words(withStatements({ ...twoSids, Effect: 'allow' }, { ...twoSids, Foo: 1 }))).toBe(
      'Syntax errors in policy.',
    );
  });

  it.each([
    ['an old version', { Version: '2008-10-17' }, {}, undefined],
    [
      'a date',
      {},
      { Condition: { DateEquals: { 'a:b': 'x' } }, Sid: '-' },
      'The policy failed legacy parsing',
    ],
    ['few parts', {}, { Resource: 'arn:aws:s3::b', Sid: '-' }, 'The policy failed legacy parsing'],
    ['a Sid', {}, { Sid: '-', Action: [] }, /^Statement IDs .SID. must be alpha/],
    ['a partition', {}, { Resource: 'arn:a:s3:::b', Action: 'x' }, /^Partition "a"/],
    ['a service', {}, { Resource: 'arn:aws:*:::b', Action: 'x' }, /^Resource vendor/],
    ['a region', {}, { Resource: 'arn:aws:iam:x::user/a', Action: 'x' }, /^IAM resource/],
    ['a path in IAM', {}, { Resource: 'arn:aws:iam:::a', Action: 'x' }, /^IAM resource path/],
    ['a vendor', {}, { Resource: [], Action: 'a a:b' }, 'Vendor a a is not valid'],
  ])('sees %s before what comes later', (_, root, members, aws) => {
    const found = words({ ...withStatements({ ...statement, ...members }), ...root });
    expect(found ?? '').toMatch(aws ?? /^$/);
  });

  it.each([
    ['a date', { Condition: { DateEquals: { 'a:b': 'x' }, Foo: {} } }, 'Syntax errors in policy.'],
    ['few parts', { Resource: 'arn:aws:s3::b', Condition: 1 }, 'Syntax errors in policy.'],
    ['an effect', { Effect: 'allow', Condition: 1 }, 'Syntax errors in policy.'],
    ['a Sid', { Sid: '-', Effect: 'allow' }, 'The policy failed legacy parsing'],
    ['no action', { Action: [], Resource: 'arn:aws:s3::b' }, 'The policy failed legacy parsing'],
    ['an action', { Action: 'a:b:c', Resource: 'x' }, 'Resource x must be in ARN format or "*".'],
    ['a vendor', { Action: 'a a:b', Resource: 'x' }, 'Resource x must be in ARN format or "*".'],
    ['a partition', { Resource: 'arn:a:s3:::b', Condition: 1 }, 'Syntax errors in policy.'],
    ['a service', { Resource: 'arn:aws:*:::b', Condition: 1 }, 'Syntax errors in policy.'],
    ['a region', { Resource: 'arn:aws:iam:x::user/a', Condition: 1 }, 'Syntax errors in policy.'],
    ['a path in IAM', { Resource: 'arn:aws:iam:::a', Condition: 1 }, 'Syntax errors in policy.'],
  ])('sees %s after what comes earlier', (_, members, aws) => {
    expect(words(withStatements({ ...statement, ...members }))).toBe(aws);
  });

  it('sees a Sid that stands twice after a Resource with few parts', () => {
    const first = { ...statement, Sid: 'A' };
    const second = { ...first, Resource: 'arn:aws:s3::b' };
    expect(words(withStatements(first, second))).toBe('The policy failed legacy parsing');
  });
});
