import { expect, it } from 'vitest';
import { preparePolicy } from '../../iam/policy/prepare';
import { deadParts } from '../dead';
import { flips } from '../flips';
import { relate } from '../relate';
import { generateTable } from '../table';
import { Comparison } from '../testing/compare';
import { policyOf } from '../testing/pairs';
import { requestWith, SITE } from '../testing/universe';

it('decides what has too many cases to list', () => {
  const globs = Array.from({ length: 30 }, (_, at) => `*.s${at}.*`);
  const allow = (value: string) => ({
    Effect: 'Allow',
    Action: 'events:PutRule',
    Resource: '*',
    Condition: { StringLike: { 'events:source': value } },
  });
  const policy = (values: readonly string[]) => ({
    identity: [preparePolicy(policyOf(values.map(allow)))],
  });
  const same = relate(policy(globs), policy(globs.toReversed()), { site: SITE });
  expect([same.relation, same.exact]).toEqual(['equivalent', true]);
  const less = relate(policy(globs), policy(globs.slice(1)), { site: SITE });
  expect([less.relation, less.exact]).toEqual(['a-allows-more', true]);
  expect(less.regions.yesNo?.request.context.get('events:source')).toContain('.s0.');
  const covered = relate(policy([...globs, '*.s1.x*']), policy(globs), { site: SITE });
  expect([covered.relation, covered.exact]).toEqual(['equivalent', true]);
});

it('finds dead parts, flips and a table where there are too many cases to list', () => {
  const globs = Array.from({ length: 12 }, (_, at) => `*.s${at}.*`);
  const allow = (value: string) => ({
    Effect: 'Allow',
    Action: 'events:PutRule',
    Resource: '*',
    Condition: { StringLike: { 'events:source': value } },
  });
  const set = { identity: [preparePolicy(policyOf([...globs, '*.s1.x*'].map(allow)))] };
  const options = {
    site: SITE,
    actions: ['events:PutRule'],
    readings: { 'bare-negated-on-list': 'does-not-match' },
  } as const;
  const { findings, exact } = deadParts(set, options);
  expect(exact).toBe(true);
  expect(
    findings.map(({ part, reason, by }) => [part.statement, reason, by[0]?.statement]),
  ).toEqual([[12, 'shadowed', 1]]);
  const table = generateTable(set, undefined, options);
  expect(table.exact).toBe(true);
  expect(table.equivalent.map(({ kind, part }) => [kind, part.statement])).toContainEqual([
    'drop-statement',
    12,
  ]);
  expect(table.rows.some(({ a }) => a) && table.rows.some(({ a }) => !a)).toBe(true);
  const request = requestWith([['events:source', 'x.s3.x']]);
  const flipped = flips(set, request, options);
  expect([flipped.allowed, flipped.exact]).toEqual([true, true]);
  const drop = flipped.flips.find(
    (flip) => flip.kind === 'policy' && flip.mutant.kind === 'drop-statement',
  );
  expect(drop).toMatchObject({ relation: 'a-allows-more', mutant: { part: { statement: 3 } } });
});

it('says that it is not decided when there is no time', () => {
  const globs = Array.from({ length: 30 }, (_, at) => `*${at}*`);
  const set = {
    identity: [
      preparePolicy(
        policyOf([
          {
            Effect: 'Allow',
            Action: 'events:PutRule',
            Resource: '*',
            Condition: { 'ForAnyValue:StringLike': { 'events:source': globs } },
          },
        ]),
      ),
    ],
  };
  const result = relate(set, set, { site: SITE, deadline: 1 });
  expect([result.relation, result.exact]).toEqual(['not-decided', false]);
  expect(result.limits).toContainEqual({ kind: 'deadline' });
});

it('tells two values of a list apart by letters that nobody names', () => {
  const statement = (Effect: 'Allow' | 'Deny', operator: string, value: string) => ({
    Effect,
    Action: 'events:PutRule' as const,
    Resource: '*' as const,
    Condition: { [operator]: { 'events:detail-type': [value] } },
  });
  const comparison = new Comparison({
    'bare-negated-on-list': 'over-all-values',
    'for-any-value-if-exists-absent': 'false',
  });
  const compared = comparison.of([
    [statement('Allow', 'ForAnyValue:StringNotLike', 'a?')],
    [
      statement('Allow', 'StringEqualsIfExists', 'AA'),
      statement('Deny', 'ForAllValues:StringNotLike', '*'),
    ],
  ]);
  expect(compared).toMatchObject({ wrong: [], open: 0 });
});
