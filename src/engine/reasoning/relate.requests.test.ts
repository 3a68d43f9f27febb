import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide } from '../iam/decide';
import type { PolicySet } from '../iam/policy/policy';
import { preparePolicy } from '../iam/policy/prepare';
import { relate } from './relate';
import { CALLERS, columns, requests } from './testing/requests';
import { SITE } from './testing/universe';

/** `RUNS=2000` for a thorough run. */
const RUNS = Number(process.env.RUNS ?? 20);
const readings = {
  'bare-negated-on-list': 'does-not-match',
  'for-any-value-if-exists-absent': 'false',
} as const;

/** Resources elsewhere, of which nobody sees the policies, may be open to everybody. */
const OPEN = preparePolicy(
  JSON.stringify({
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' },
  }),
  'resource',
);
const { carried: _, ...ANYWHERE } = OPEN;
const opened = (set: PolicySet): PolicySet => ({ ...set, resource: ANYWHERE });

const CLAIMS: Readonly<Record<string, readonly string[]>> = {
  equivalent: ['yesYes', 'noNo'],
  'a-allows-more': ['yesYes', 'noNo', 'yesNo'],
  'b-allows-more': ['yesYes', 'noNo', 'noYes'],
};

it('no request of any service, account or region contradicts a relation', {
  timeout: 900_000,
}, () => {
  fc.assert(
    fc.property(
      columns,
      columns,
      fc.constantFrom(...CALLERS),
      fc.array(requests, { minLength: 80, maxLength: 80 }),
      (a, b, principal, asked) => {
        const { relation, exact, limits, regions } = relate(a, b, {
          deadline: Date.now() + 3000,
          site: { ...SITE, principal },
          readings,
        });
        expect(limits).not.toContainEqual({ kind: 'contradicted' });
        const claimed = exact ? CLAIMS[relation] : undefined;
        if (!claimed) return;
        const [home = ''] = /\d{12}/.exec(principal) ?? [];
        for (const each of asked) {
          const request = { ...each, principal };
          const cellOf = (sets: readonly PolicySet[]): string => {
            const [yes, too] = sets.map((set) => decide(set, request, readings) === 'allowed');
            return `${yes ? 'yes' : 'no'}${too ? 'Yes' : 'No'}`;
          };
          const cell = cellOf([a, b]);
          expect([claimed.includes(cell), cell, request]).toEqual([true, cell, request]);
          if (cell === 'yesYes')
            expect([regions.yesYes !== undefined, request]).toEqual([true, request]);
          const owner = request.resourceAccount ?? request.resource.split(':')[4];
          if (a.resource || b.resource || owner === home || owner === SITE.account) continue;
          const far = cellOf([opened(a), opened(b)]);
          expect([claimed.includes(far), far, request, 'opened']).toEqual([
            true,
            far,
            request,
            'opened',
          ]);
        }
      },
    ),
    { numRuns: RUNS },
  );
});
