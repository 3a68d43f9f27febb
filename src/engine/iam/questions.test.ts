import { describe, expect, it } from 'vitest';
import type { Variant } from './evaluate';
import { contestedKeys, questionsMet } from './questions';
import type { ContextValue } from './request';
import { policyOf } from './testing/arbitrary';

const variant = (readings: Variant['readings'], source?: ContextValue): Variant => ({
  readings,
  request: {
    principal: 'arn:aws:iam::123456789012:user/alice',
    action: 'events:PutRule',
    resource: 'arn:aws:events:us-east-1:123456789012:rule/MyRule',
    context: new Map(source === undefined ? [] : [['events:source', source]]),
  },
});
const allow = (condition?: unknown, action = 'events:PutRule') => ({
  identity: [
    policyOf([
      {
        Sid: 'A',
        Effect: 'Allow',
        Action: action,
        Resource: '*',
        ...(condition === undefined ? {} : { Condition: condition }),
      },
    ]),
  ],
});
const FILTERED = [
  variant({ 'content-filter': 'literals-only' }, 'aws.ec2'),
  variant({ 'content-filter': 'absent' }),
];
const met = (policies: ReturnType<typeof allow>, variants = FILTERED, pinned = {}) => [
  ...questionsMet(policies, variants, pinned),
];

describe('the open questions that a request meets', () => {
  it('are those of the keys that a condition asks for', () => {
    expect(met(allow({ StringEquals: { 'events:source': 'x' } }))).toEqual(['content-filter']);
    expect(met(allow({ StringEquals: { 'events:detail-type': 'x' } }))).toEqual([]);
    expect(met(allow())).toEqual([]);
    expect(met(allow({ StringEquals: { 'events:source': 'x' } }, 'events:PutTargets'))).toEqual([]);
  });

  it('are those of the conditions too', () => {
    const policies = allow({ StringNotEquals: { 'events:source': 'x' } });
    const list = [variant({}, ['a', 'b'])];
    expect(met(policies, list)).toEqual(['bare-negated-on-list']);
    expect(met(policies, list, { 'bare-negated-on-list': 'does-not-match' })).toEqual([]);
    expect(met(policies, [variant({}, 'a')])).toEqual([]);
  });
});

describe('the keys that the variants of a call fill differently', () => {
  it('are found, a scalar and a list of one told apart', () => {
    expect([...contestedKeys(FILTERED)]).toEqual(['events:source']);
    expect([...contestedKeys([variant({}, 'a'), variant({}, ['a'])])]).toEqual(['events:source']);
    expect([...contestedKeys([variant({}, 'a'), variant({}, 'a')])]).toEqual([]);
  });
});
