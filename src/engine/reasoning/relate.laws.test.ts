import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preparePolicy } from '../iam/policy/prepare';
import { relate } from './relate';
import { statement } from './testing/example';
import { pairs, policyOf, type RandomStatement } from './testing/pairs';
import { SITE } from './testing/universe';

const RUNS = { numRuns: Number(process.env.RUNS ?? 60) };
const caller = (statements: readonly object[]) => ({
  identity: [preparePolicy(policyOf(statements))],
});
const readings = { 'bare-negated-on-list': 'does-not-match' } as const;
const relation = (a: readonly object[], b: readonly object[]) =>
  relate(caller(a), caller(b), { site: SITE, readings }).relation;

function upperKeys(statements: readonly RandomStatement[]): object[] {
  return statements.map(({ Condition, ...rest }) => ({
    ...rest,
    ...(Condition && {
      Condition: Object.fromEntries(
        Object.entries(Condition).map(([operator, entries]) => [
          operator,
          Object.fromEntries(
            Object.entries(entries).map(([key, list]) => [key.toUpperCase(), list]),
          ),
        ]),
      ),
    }),
  }));
}

const MIRROR: Readonly<Record<string, string>> = {
  'a-allows-more': 'b-allows-more',
  'b-allows-more': 'a-allows-more',
};

describe('relate', { timeout: 600_000 }, () => {
  it('an Allow never takes away, a Deny never gives', () => {
    fc.assert(
      fc.property(pairs, ([a, [more]]) => {
        const allow = { ...more, Effect: 'Allow' };
        const deny = { ...more, Effect: 'Deny' };
        expect(['equivalent', 'b-allows-more']).toContain(relation(a, [...a, allow]));
        expect(['equivalent', 'a-allows-more']).toContain(relation(a, [...a, deny]));
      }),
      RUNS,
    );
  });

  it('order, repetition and the case of keys change nothing', () => {
    fc.assert(
      fc.property(pairs, ([a]) => {
        expect(relation(a, a.toReversed())).toBe('equivalent');
        expect(relation(a, [...a, ...a])).toBe('equivalent');
        expect(relation(a, upperKeys(a))).toBe('equivalent');
      }),
      RUNS,
    );
  });

  it('is the same from the other side', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const there = relation(a, b);
        expect(relation(b, a)).toBe(MIRROR[there] ?? there);
      }),
      RUNS,
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(pairs, ([a, [more, last = more]]) => {
        const b = [...a, { ...more, Effect: 'Allow' }];
        const c = [...b, { ...last, Effect: 'Allow' }];
        const [one, two] = [relation(a, b), relation(b, c)];
        const wanted =
          one === 'equivalent' && two === 'equivalent' ? 'equivalent' : 'b-allows-more';
        expect(relation(a, c)).toBe(wanted);
      }),
      RUNS,
    );
  });

  it('tells on which reading a relation hangs', () => {
    const a = [statement('Allow', { StringNotEquals: { 'events:source': 'aws.ec2' } })];
    const b = [
      statement('Allow', {
        StringNotEquals: { 'events:source': 'aws.ec2' },
        'ForAllValues:StringNotEquals': { 'events:source': 'aws.s3' },
      }),
      statement('Allow', {
        StringEquals: { 'events:source': 'aws.s3' },
      }),
    ];
    const { relation: first, robust } = relate(caller(a), caller(b), { site: SITE });
    expect(first).toBe('equivalent');
    expect(robust).toEqual([
      {
        readings: { 'bare-negated-on-list': 'does-not-match' },
        relation: 'equivalent',
        exact: true,
      },
      {
        readings: { 'bare-negated-on-list': 'over-all-values' },
        relation: 'a-allows-more',
        exact: true,
      },
    ]);
  });
});
