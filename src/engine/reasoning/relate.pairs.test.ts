import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../iam/decide';
import { preparePolicy } from '../iam/policy/prepare';
import type { Readings } from '../iam/readings';
import { relate } from './relate';
import { pairs, policyOf } from './testing/pairs';
import { coarseCost, enumerated, SITE } from './testing/universe';
import type { Regions } from './types';

/** `POLICY_PAIRS=20000` for a thorough run. */
const RUNS = Number(process.env.POLICY_PAIRS ?? 150);

const READINGS: readonly Readings[] = [
  { 'bare-negated-on-list': 'does-not-match', 'for-any-value-if-exists-absent': 'false' },
  { 'bare-negated-on-list': 'over-all-values', 'for-any-value-if-exists-absent': 'true' },
];

describe.each(READINGS)('relate under %j', { timeout: 3_600_000 }, (readings) => {
  it('misses no difference, and shows none that is larger than the smallest', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const [a, b] = [one, other].map((each) => ({ identity: [preparePolicy(policyOf(each))] }));
        if (!a || !b) throw new Error('two policies');
        const { regions, exact, relation } = relate(a, b, { site: SITE, readings });
        expect(exact).toBe(true);
        for (const [cell, cost] of enumerated(a, b, readings)) {
          const witness = regions[cell as keyof Regions];
          expect([cell, witness !== undefined]).toEqual([cell, true]);
          if (witness) expect(coarseCost(witness.request)).toBeLessThan(cost + 0.9);
        }
        for (const [cell, { request }] of Object.entries(regions)) {
          const answers = [a, b].map((set) => decide(set, request, readings) === 'allowed');
          expect([cell, answers]).toEqual([cell, [cell.startsWith('yes'), cell.endsWith('Yes')]]);
        }
        expect(relation === 'equivalent').toBe(!regions.yesNo && !regions.noYes);
      }),
      { numRuns: RUNS },
    );
  });
});
