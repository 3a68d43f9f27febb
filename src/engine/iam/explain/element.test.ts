import { describe, expect, it } from 'vitest';
import type { ListElementExplanation } from '../explanation';
import { preparePolicy } from '../policy/prepare';
import { explain } from './explain';

const RULE = 'arn:aws:events:us-east-1:123456789012:rule/MyRule';

/** The named element of a bus policy's only statement, met by a request of alice's. */
function explained(
  statement: Readonly<Record<string, unknown>>,
  kind: ListElementExplanation['kind'],
  resource = RULE,
) {
  const text = JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      ...(!('NotPrincipal' in statement) && { Principal: '*' }),
      ...(!('NotAction' in statement) && { Action: '*' }),
      ...(!('NotResource' in statement) && { Resource: RULE }),
      ...statement,
    },
  });
  const request = {
    principal: 'arn:aws:iam::123456789012:user/alice',
    action: 'events:PutRule',
    resource,
    context: new Map<string, string>(),
  };
  const { statements } = explain({ resource: preparePolicy(text, 'resource') }, request);
  const element = statements[0]?.elements.find((each) => each.kind === kind);
  if (!element || element.kind === 'condition') throw new Error(`no ${kind}`);
  return element;
}

describe('an explained list', () => {
  it('tells which actions cover the requested one', () => {
    expect(explained({ Action: ['events:Put*', 's3:*'] }, 'action')).toMatchObject({
      element: 'Action',
      negated: false,
      matched: true,
      requested: 'events:PutRule',
      values: [
        { text: 'events:Put*', matched: true, reason: { kind: 'covers' } },
        { text: 's3:*', matched: false, reason: { kind: 'differs' } },
      ],
      basis: { source: 'UG Action' },
    });
  });

  it('tells the same of NotAction, NotResource and NotPrincipal, before the negation', () => {
    expect(explained({ NotAction: 'events:Put*' }, 'action')).toMatchObject({
      negated: true,
      matched: false,
      values: [{ matched: true }],
      basis: { source: 'UG NotAction' },
    });
    expect(explained({ NotResource: RULE }, 'resource')).toMatchObject({
      negated: true,
      matched: false,
      values: [{ matched: true, reason: { kind: 'covers' } }],
      basis: { source: 'UG NotResource' },
    });
    const bob = 'arn:aws:iam::123456789012:user/bob';
    expect(explained({ Effect: 'Deny', NotPrincipal: { AWS: bob } }, 'principal')).toMatchObject({
      negated: true,
      matched: true,
      values: [{ matched: false, reason: { kind: 'differs' } }],
      basis: { source: 'UG NotPrincipal' },
    });
  });

  it('tells which principals name the caller', () => {
    const AWS = ['arn:aws:iam::123456789012:user/alice', 'arn:aws:iam::123456789012:user/bob'];
    expect(explained({ Principal: { AWS } }, 'principal')).toMatchObject({
      requested: AWS[0],
      matched: true,
      values: [
        { text: AWS[0], matched: true, reason: { kind: 'covers' } },
        { text: AWS[1], matched: false, reason: { kind: 'differs' } },
      ],
      basis: { source: 'UG Principal' },
    });
  });
});

describe('a resource that does not cover the requested one', () => {
  const reason = (value: string, resource?: string) =>
    explained({ Resource: value }, 'resource', resource).values[0]?.reason;

  it.each([
    ['partition', 'arn:aws-cn:events:us-east-1:123456789012:rule/MyRule', 'aws-cn', 'aws'],
    ['service', 'arn:aws:s3:us-east-1:123456789012:rule/MyRule', 's3', 'events'],
    ['region', 'arn:aws:events:eu-*:123456789012:rule/MyRule', 'eu-*', 'us-east-1'],
    ['account', 'arn:aws:events:*:?:rule/MyRule', '?', '123456789012'],
    ['resource', 'arn:aws:events:*:*:rule/${*}?', 'rule/*?', 'rule/MyRule'],
  ] as const)('differs in its %s', (segment, value, policy, request) => {
    expect(reason(value)).toEqual({ kind: 'arn-segment-differs', segment, policy, request });
  });

  it('says what its variables stand for, or that one stands for nothing', () => {
    expect(reason('arn:aws:events:*:*:rule/${aws:username}')).toEqual({
      kind: 'arn-segment-differs',
      segment: 'resource',
      policy: 'rule/alice',
      request: 'rule/MyRule',
    });
    expect(reason('arn:aws:events:*:*:rule/${x:none}')).toEqual({
      kind: 'variable-unresolved',
      variable: '${x:none}',
    });
  });

  it('only differs where not both are ARNs of six parts', () => {
    expect(reason(RULE, '*')).toEqual({ kind: 'differs' });
    expect(reason('arn:aws:events:*:rule/Other')).toEqual({ kind: 'differs' });
  });
});
