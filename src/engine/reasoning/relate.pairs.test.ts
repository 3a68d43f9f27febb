import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Comparison } from './testing/compare';
import { pairs } from './testing/pairs';
import { READINGS_MET } from './testing/readings';

/** `npm run pairs -- 20000` for a thorough run. */
const RUNS = { numRuns: 60 };

it.each(READINGS_MET)(
  'misses no difference, shows none larger than the smallest, and searches to the same end, under %j',
  { timeout: 600_000 },
  (readings) => {
    const comparison = new Comparison(readings);
    fc.assert(
      fc.property(pairs, (pair) => {
        expect(comparison.of(pair).wrong).toEqual([]);
      }),
      RUNS,
    );
  },
);
