import { decide } from '../../iam/decide';
import type { PolicySet } from '../../iam/policy/policy';
import type { Readings } from '../../iam/readings';
import type { AuthorizationRequest, ContextValue } from '../../iam/request';

export const SITE = {
  principal: 'arn:aws:iam::123456789012:user/alice',
  account: '123456789012',
  region: 'us-east-1',
  bus: 'default',
  rule: 'MyRule',
};

const KEYS = ['events:source', 'events:detail-type'];
/** Enough to tell apart whatever the random policies compare with, each case twice. */
const VALUES = ['aa', 'ab', 'ba', 'AA', 'a', 'aab', 'abb', 'zz', 'qq'];

/** What one key holds: nothing, each value, each list of two and some of three. */
const CONTENTS: readonly (ContextValue | undefined)[] = [
  undefined,
  ...VALUES,
  ...VALUES.flatMap((a, i) => VALUES.slice(i + 1).map((b) => [a, b])),
  ...VALUES.flatMap((a, i) =>
    VALUES.slice(i + 1).flatMap((b, j) => VALUES.slice(i + j + 2).map((c) => [a, b, c])),
  ),
];

/** What a request costs at least, its values' own costs left out. */
export function coarseCost(request: AuthorizationRequest): number {
  let cost = 0;
  for (const key of KEYS) {
    const value = request.context.get(key);
    const count = value === undefined ? 0 : typeof value === 'string' ? 1 : value.length;
    cost += count === 0 ? 1.5 : 1 + count + 0.4 * (count - 1);
  }
  return cost;
}

/** Every request of a small universe, with its cost, the cheapest first. */
const REQUESTS = CONTENTS.flatMap((source) =>
  CONTENTS.map((type) => {
    const context = new Map<string, ContextValue>();
    if (source !== undefined) context.set('events:source', source);
    if (type !== undefined) context.set('events:detail-type', type);
    const request: AuthorizationRequest = {
      principal: SITE.principal,
      action: 'events:PutRule',
      resource: 'arn:aws:events:us-east-1:123456789012:rule/MyRule',
      context,
    };
    return { request, cost: coarseCost(request) };
  }),
).sort((a, b) => a.cost - b.cost);

/** By pair of answers the least cost among all requests of the universe. */
export function enumerated(a: PolicySet, b: PolicySet, readings: Readings): Map<string, number> {
  const cells = new Map<string, number>();
  for (const { request, cost } of REQUESTS) {
    const yes = decide(a, request, readings) === 'allowed';
    const too = decide(b, request, readings) === 'allowed';
    const cell = `${yes ? 'yes' : 'no'}${too ? 'Yes' : 'No'}`;
    if (!cells.has(cell)) cells.set(cell, cost);
    if (cells.size === 4) break;
  }
  return cells;
}
