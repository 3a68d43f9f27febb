import { describe, expect, test } from 'vitest';
import type { Limit, RelateResult, Witness } from '../../reasoning/types';
import { plain } from '../phrase';
import { proofWords, relationWords } from '.';

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
  return `${plain(relationWords(result, 'A', 'B'))}. ${plain(proofWords(result))}`;
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
      `Each of A and B allows something that the other does not. ${proved}`,
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
      'A allows something that B does not; whether B does, too, is not decided. There was not enough time to look at every case',
    );
    expect(said({ ...open, relation: 'not-decided', regions: {} })).toBe(
      'Not decided: no difference was found, and not everything was looked at. There was not enough time to look at every case',
    );
    expect(said({ ...open, relation: 'incomparable', regions: {} })).toMatch(
      /^Each of A and B allows something that the other does not\./,
    );
  });

  test('each reason is told once', () => {
    const limits: Limit[] = [LATE, { kind: 'too-many-cases', key: 'events:source' }, LATE];
    expect(said({ relation: 'not-decided', exact: false, limits })).toMatch(
      /at every case\. `events:source` has too many different values to look at all of them$/,
    );
  });
});
