import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from './decide';
import { explain } from './explain/explain';
import { allReadings } from './testing/arbitrary';
import { policiesOf, requestOf, type WrittenPolicies } from './testing/case';
import { twinDecide } from './testing/twin';
import {
  oneCondition,
  principalsAndLimits,
  writtenPolicies,
  writtenRequests,
} from './testing/world';

describe('decide agrees with a slow and obvious twin', { timeout: 120_000 }, () => {
  it.each([
    ['on every kind of policy at once', writtenPolicies],
    ['on one condition', oneCondition],
    ['on principals and limits', principalsAndLimits],
  ] satisfies [string, fc.Arbitrary<WrittenPolicies>][])('%s', (_, worlds) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(worlds, writtenRequests, allReadings, (written, asked, readings) => {
        const { policies, all } = policiesOf(written);
        expect(all.every((policy) => policy.ok)).toBe(true);
        const expected = twinDecide(written, asked, readings);
        seen.add(expected);
        const request = requestOf(asked);
        expect(decide(policies, request, readings)).toBe(expected);
        expect(explain(policies, request, readings).decision).toBe(expected);
      }),
      { numRuns: Number(process.env.RUNS ?? 2000) },
    );
    expect([...seen].sort()).toEqual(['allowed', 'explicitDeny', 'implicitDeny']);
  });
});
