import { describe, expect, it } from 'vitest';
import { Asked } from './asked';
import { relationOf, type Votes, withheldBy } from './conclude';

const ALL: Votes = {
  identity: true,
  grip: 'grants',
  boundary: true,
  session: true,
  scp: true,
  rcp: true,
};

describe('who withholds a request that nobody denies', () => {
  it.each<[string, Partial<Votes>, ReturnType<typeof relationOf>, string | undefined]>([
    ['nobody, when all allow', {}, 'same-account', undefined],
    ['an RCP before an SCP', { rcp: false, scp: false }, 'same-account', 'rcp'],
    [
      'an SCP before the rest',
      { scp: false, identity: false, grip: 'none' },
      'same-account',
      'scp',
    ],
    ['no SCP from a service', { scp: false }, 'service', undefined],
    ['the resource policy from a service', { grip: 'none' }, 'service', 'resource'],
    [
      'the resource policy that names a service’s account',
      { grip: 'account' },
      'service',
      'resource',
    ],
    [
      'nobody from a service that is granted',
      { identity: false, boundary: false },
      'service',
      undefined,
    ],
    [
      'nobody from a service named directly',
      { identity: false, grip: 'directly' },
      'service',
      undefined,
    ],
    ['the resource’s account', { grip: 'none' }, 'cross-account', 'resource'],
    ['the caller’s account', { grip: 'directly', identity: false }, 'cross-account', 'identity'],
    ['nobody, when both accounts allow', { grip: 'account' }, 'cross-account', undefined],
    [
      'a boundary across accounts',
      { grip: 'directly', boundary: false },
      'cross-account',
      'boundary',
    ],
    [
      'nobody who is named directly',
      { grip: 'directly', identity: false, boundary: false, session: false },
      'same-account',
      undefined,
    ],
    ['the identity policies', { grip: 'account', identity: false }, 'same-account', 'identity'],
    [
      'the identity policies before a boundary',
      { grip: 'none', identity: false, boundary: false },
      'same-account',
      'identity',
    ],
    ['nobody whom the resource policy grants', { identity: false }, 'same-account', undefined],
    [
      'a boundary before a session policy',
      { boundary: false, session: false },
      'same-account',
      'boundary',
    ],
    ['a session policy', { session: false }, 'same-account', 'session'],
  ])('%s', (_, votes, relation, by) => {
    expect(withheldBy({ ...ALL, ...votes }, relation)).toBe(by);
  });
});

describe('where a caller stands towards the resource', () => {
  const relation = (principal: string, resource: string, resourceAccount?: string) =>
    relationOf(
      new Asked(
        {
          principal,
          action: 'a:b',
          resource,
          context: new Map(),
          ...(resourceAccount !== undefined && { resourceAccount }),
        },
        {},
      ),
    );
  const user = 'arn:aws:iam::123456789012:user/alice';

  it.each([
    [user, 'arn:aws:events:us-east-1:123456789012:rule/a', 'same-account'],
    [user, 'arn:aws:events:us-east-1:999999999999:rule/a', 'cross-account'],
    [user, 'arn:aws:s3:::bucket', 'same-account'],
    [user, '*', 'same-account'],
    ['anonymous', 'arn:aws:events:us-east-1:123456789012:rule/a', 'same-account'],
    ['events.amazonaws.com', 'arn:aws:events:us-east-1:123456789012:rule/a', 'service'],
  ] as const)('%s, %s', (principal, resource, expected) => {
    expect(relation(principal, resource)).toBe(expected);
  });

  it('goes by the account that the request gives', () => {
    expect(relation(user, 'arn:aws:s3:::bucket', '999999999999')).toBe('cross-account');
    expect(relation(user, 'arn:aws:events:us-east-1:999999999999:x', '123456789012')).toBe(
      'same-account',
    );
  });
});
