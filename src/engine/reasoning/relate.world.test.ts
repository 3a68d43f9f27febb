import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../iam/decide';
import type { ContextValue } from '../iam/request';
import { policySets } from '../iam/testing/arbitrary';
import { deadParts } from './dead';
import { flips } from './flips';
import { relate } from './relate';
import { generateTable } from './table';
import { SITE } from './testing/universe';
import type { Regions } from './types';

const RUNS = { numRuns: Number(process.env.RUNS ?? 60) };
const RULE = 'arn:aws:events:us-east-1:123456789012:rule/';
const principals = fc.constantFrom(
  'arn:aws:iam::123456789012:user/alice',
  'arn:aws:sts::123456789012:assumed-role/Publisher/s1',
  'arn:aws:iam::999999999999:user/carol',
);
const VALUES = ['aws.ec2', 'aws.s3', 'custom', '*', '', 'aws.x', '5', 'true', '10.1.1.1', 'alice'];
const value = fc.constantFrom(...VALUES);
const several = fc.uniqueArray(value, { minLength: 2, maxLength: 3 });
const field: fc.Arbitrary<ContextValue> = fc.oneof(value, several);
const contexts = fc.record(
  { 'events:source': field, 'events:detail-type': field, 'aws:principaltag/team': value },
  { requiredKeys: [] },
);
const rules = fc.constantFrom('MyRule', 'alice', 'orders/MyRule', 'zz');
const readings = {
  'bare-negated-on-list': 'does-not-match',
  'for-any-value-if-exists-absent': 'false',
  'bool-variable': 'yes',
} as const;

describe('with all kinds of policies', { timeout: 1_800_000 }, () => {
  it('relate misses no difference that some request shows', () => {
    fc.assert(
      fc.property(
        policySets,
        policySets,
        principals,
        fc.array(fc.tuple(contexts, rules), { minLength: 60, maxLength: 60 }),
        (a, b, principal, asked) => {
          const site = { ...SITE, principal };
          const actions = ['events:PutRule'];
          const { regions, exact, limits } = relate(a, b, { site, readings, actions });
          expect(limits).not.toContainEqual({ kind: 'contradicted' });
          for (const [context, rule] of asked) {
            const request = {
              principal,
              action: 'events:PutRule',
              resource: RULE + rule,
              context: new Map<string, ContextValue>([
                ['aws:requestedregion', 'us-east-1'],
                ...(Object.entries(context) as [string, ContextValue][]),
              ]),
            };
            const [yes, too] = [a, b].map((set) => decide(set, request, readings) === 'allowed');
            const cell = `${yes ? 'yes' : 'no'}${too ? 'Yes' : 'No'}`;
            if (!exact) continue;
            expect([cell, request, regions[cell as keyof Regions] !== undefined]).toEqual([
              cell,
              request,
              true,
            ]);
          }
        },
      ),
      RUNS,
    );
  });

  it('everything ends with data, and no example contradicts the evaluator', () => {
    fc.assert(
      fc.property(policySets, principals, (policies, principal) => {
        const options = { site: { ...SITE, principal }, readings, deadline: Date.now() + 1000 };
        const table = generateTable(policies, undefined, options);
        const dead = deadParts(policies, options);
        const [row] = table.rows;
        const found = row ? flips(policies, row.witness.request, options).limits : [];
        const limits = [...table.limits, ...dead.limits, ...found];
        expect(limits).not.toContainEqual({ kind: 'contradicted' });
        for (const { witness, a } of table.rows) {
          expect(decide(policies, witness.request, readings) === 'allowed').toBe(a);
        }
      }),
      { numRuns: 12 },
    );
  });
});
