import { expect, it } from 'vitest';
import type { Limit, Mutant, PartRef } from '../../reasoning/types';
import { plain } from '../phrase';
import {
  intentRobustWords,
  intentWords,
  limitWords,
  mutantWords,
  partWords,
  promiseWords,
  regionWords,
  relationWords,
  robustWords,
  statusWords,
} from '.';

it.each([
  ['equivalent', true, 'Policy A and Policy B allow exactly the same'],
  ['a-allows-more', true, 'Policy B allows strictly less than Policy A'],
  ['b-allows-more', true, 'Policy A allows strictly less than Policy B'],
  [
    'a-allows-more',
    false,
    'Policy A allows something that Policy B does not; whether Policy B does, too, is not decided',
  ],
  [
    'b-allows-more',
    false,
    'Policy B allows something that Policy A does not; whether Policy A does, too, is not decided',
  ],
  ['incomparable', true, 'Each of Policy A and Policy B allows something that the other does not'],
  ['not-decided', false, 'Not decided: no difference was found, and not everything was looked at'],
] as const)('says that a relation is %s (exact: %s)', (relation, exact, words) => {
  expect(plain(relationWords({ relation, exact }))).toBe(words);
});

it('names the policies as the page does', () => {
  const words = plain(
    relationWords({ exact: true, relation: 'a-allows-more' }, 'Deny', 'Allow all'),
  );
  expect(words).toBe('Allow all allows strictly less than Deny');
  expect((['yesYes', 'yesNo', 'noYes', 'noNo'] as const).map((cell) => regionWords(cell))).toEqual([
    'Both allow this',
    'Policy A allows this, Policy B does not',
    'Policy B allows this, Policy A does not',
    'Neither allows this',
  ]);
});

it('says on which readings a relation hangs', () => {
  const robust = [
    { readings: {}, relation: 'equivalent', exact: true },
    {
      readings: { 'bare-negated-on-list': 'over-all-values' },
      relation: 'incomparable',
      exact: true,
    },
  ] as const;
  expect(robustWords({ robust: true })).toEqual([]);
  expect(robustWords({ robust })[0]).toBe('As AWS documents it, both allow the same');
  expect(robustWords({ robust })[1]).toMatch(
    /^If .*, each allows something that the other does not$/,
  );
});

it.each([
  [{ kind: 'deadline' }, 'There was not enough time to look at every case'],
  [{ kind: 'too-many-cases' }, 'There are too many combinations to look at all of them'],
  [
    { kind: 'too-many-cases', key: 'events:source' },
    '`events:source` has too many different values to look at all of them',
  ],
  [
    { kind: 'too-many-cases', key: 'resource' },
    'The resource has too many different values to look at all of them',
  ],
  [
    { kind: 'variable', key: 'aws:principaltag/team' },
    'The variable `aws:principaltag/team` was tried with a few values only',
  ],
  [{ kind: 'mixed-types', key: 'a:b' }, '`a:b` is compared as values of different types'],
  [
    { kind: 'case-folding', key: 'a:b' },
    '`a:b` is compared without regard to case beyond the letters of English',
  ],
  [
    { kind: 'refused-policy' },
    'AWS would refuse one of the policies, which therefore says nothing',
  ],
  [{ kind: 'contradicted' }, 'An example did not stand up to the evaluator and was left out'],
] satisfies [Limit, string][])('says why an answer is not exact: %j', (limit, words) => {
  expect(plain(limitWords(limit))).toBe(words);
});

const PART: PartRef = {
  type: 'identity',
  policy: 0,
  statement: 1,
  condition: 0,
  value: 2,
  sid: 'AllowEC2',
  span: { start: 0, end: 0 },
  text: 'aws.ec2',
};
const mutant = (kind: Mutant['kind'], was?: string, now?: string): Mutant => ({
  id: '',
  side: 'a',
  kind,
  part: PART,
  ...(was !== undefined && { was }),
  ...(now !== undefined && { now }),
});

it.each([
  [mutant('drop-value'), 'dropping the value `aws.ec2` in statement 2 (`AllowEC2`)'],
  [
    mutant('for-any-value', 'StringEquals', 'ForAnyValue:StringEquals'),
    'writing `ForAnyValue:StringEquals` instead of `StringEquals` in statement 2',
  ],
  [mutant('widen', 'aws.ec2', 'aws.*'), 'widening `aws.ec2` to `aws.*` in statement 2'],
  [mutant('flip-null', 'true', 'false'), 'turning `Null` round to `false` in statement 2'],
  [
    mutant('add-value', undefined, 'aws.s3'),
    'adding `aws.s3` to the value `aws.ec2` in statement 2 (`AllowEC2`)',
  ],
])('says what a mistake is: $kind', (each, words) => {
  expect(plain(mutantWords(each))).toBe(words);
  expect(plain(partWords({ ...PART, sid: '' }))).toContain('statement 2');
});

it('says what became of a promise', () => {
  const limits: Limit[] = [];
  const told = [
    { status: 'proved', robust: true, limits },
    { status: 'refuted', robust: true, limits },
    { status: 'not-decided', robust: true, limits },
    { status: 'unreadable', robust: true, limits, problem: '`x` is not an operator' },
  ] as const;
  expect(told.map((each) => plain(intentWords(each)))).toEqual([
    'Proved: no pattern of plain values gets around it',
    'Refuted: this request is allowed all the same',
    'Not decided: nothing was found against it, and not everything was looked at',
    'Cannot be read: `x` is not an operator',
  ]);
  expect(statusWords('not-decided')).toBe('Not decided');
  expect(plain(promiseWords({ kind: 'only-sources', values: ['aws.ec2', 'aws.s3'] }))).toBe(
    'Rules receive only events from `aws.ec2` and `aws.s3`',
  );
  const robust = [
    { readings: { 'content-filter': 'as-text' }, patterns: 'filters', status: 'refuted' },
  ] as const;
  expect(intentRobustWords({ robust }).map(plain)[0]).toMatch(
    /^If .*, for patterns with content filters: Refuted$/,
  );
});
