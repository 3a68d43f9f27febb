import { describe, expect, test } from 'vitest';
import type { Limit, Mutant, RelateResult, Witness } from '../../reasoning/types';
import { plain } from '../phrase';
import { deadPartMessage, editWords, mistakeWords, relationWords } from '.';

const NAMES = { a: 'A', b: 'B' };
const SOME: Witness = {
  call: { kind: 'PutRule', text: '{}' },
  request: { principal: '', action: 'events:PutRule', resource: '*', context: new Map() },
};
const LATE: Limit = { kind: 'deadline' };

function said(change: Partial<RelateResult>): string {
  const result: RelateResult = {
    relation: 'equivalent',
    exact: true,
    limits: [],
    robust: true,
    regions: { yesYes: SOME },
    actions: ['events:PutRule', 'events:PutTargets'],
    ...change,
  };
  const { lead, proof } = relationWords(result, NAMES);
  return `${lead}. ${plain(proof)}`;
}

describe('how two policies relate, in words', () => {
  const proved = 'Proved for every PutRule and PutTargets request';
  test.each<[string, Partial<RelateResult>, string]>([
    ['equal', {}, `A and B allow exactly the same. ${proved}`],
    ['both empty', { regions: {} }, `Neither A nor B allows anything. ${proved}`],
    ['nested', { relation: 'a-allows-more' }, `B allows strictly less than A. ${proved}`],
    [
      'nested the other way',
      { relation: 'b-allows-more' },
      `A allows strictly less than B. ${proved}`,
    ],
    ['one empty', { relation: 'a-allows-more', regions: {} }, `B allows nothing. ${proved}`],
    [
      'overlapping',
      { relation: 'incomparable' },
      `Each allows something that the other does not. ${proved}`,
    ],
    [
      'disjoint',
      { relation: 'incomparable', regions: {} },
      `A and B allow nothing in common. ${proved}`,
    ],
  ])('%s', (_, change, words) => {
    expect(said(change)).toBe(words);
  });

  test('without a proof nothing is called less, the same or apart', () => {
    const open = { exact: false, limits: [LATE] };
    expect(said({ ...open, relation: 'a-allows-more' })).toBe(
      'A allows something that B does not. Not decided whether B allows something that A does not: time was up',
    );
    expect(said({ ...open, relation: 'not-decided', regions: {} })).toBe(
      'Not decided how A and B relate. No difference was found: time was up',
    );
    expect(said({ ...open, relation: 'incomparable', regions: {} })).toMatch(
      /^Each allows something that the other does not\./,
    );
  });

  test('each reason is told once', () => {
    const limits: Limit[] = [LATE, { kind: 'too-many-cases', key: 'events:source' }, LATE];
    expect(said({ relation: 'not-decided', exact: false, limits })).toMatch(
      /: time was up and there are too many cases of `events:source`$/,
    );
  });
});

const PART = {
  type: 'identity',
  policy: 0,
  statement: 1,
  span: { start: 0, end: 1 },
  text: 'aws.ec2',
} as const;

describe('a small mistake', () => {
  const words = (change: Partial<Mutant>) => {
    const mutant: Mutant = { id: 'm', side: 'a', kind: 'drop-value', part: PART, ...change };
    return [plain(mistakeWords(mutant, 'A')), plain(editWords(mutant))];
  };
  test.each<[Partial<Mutant>, string[]]>([
    [
      { kind: 'drop-value', part: { ...PART, condition: 0, value: 0 } },
      ['A without the value `aws.ec2`', 'Leave out the value `aws.ec2`'],
    ],
    [{ kind: 'drop-statement' }, ['A without statement 2', 'Leave out statement 2']],
    [
      { kind: 'widen', was: 'aws.ec2', now: 'aws.*' },
      ['A with `aws.*` for `aws.ec2`', 'Write `aws.*` for `aws.ec2`'],
    ],
    [
      { kind: 'add-value', now: 'aws.s3', part: { ...PART, condition: 0, text: 'events:source' } },
      ['A with `aws.s3` added', 'Add `aws.s3` to the condition `events:source`'],
    ],
  ])('%j', (change, expected) => {
    expect(words(change)).toEqual(expected);
  });
});

test('why a part can go names what makes it superfluous', () => {
  const by = [{ ...PART, sid: 'All' }];
  const message = deadPartMessage({
    kind: 'statement',
    part: PART,
    reason: 'shadowed',
    by,
    edits: [],
  });
  expect(message).toBe(
    'What the statement says is said by `All` already: without it every answer stays the same',
  );
});
