import { describe, expect, it } from 'vitest';
import { preparePolicy, type Readings } from '../../engine';
import type { CellExplanation } from '../../store/types';
import { cell, POLICY } from './fixtures';
import { openQuestions } from './questions';

const FILTER = '{ "source": ["aws.ec2", { "prefix": "aws." }] }';
const OR = '{ "$or": [{ "source": ["aws.ec2"] }, { "source": [{ "prefix": "aws." }] }] }';

/** The fixture's cell about another pattern, policy or pinned readings. */
function about(text: string, readings: Readings = {}, policy = POLICY): CellExplanation {
  const base = cell();
  const call = { kind: 'PutRule', text } as const;
  const row = { ...base.row, row: { ...base.row.row, call } };
  return cell(undefined, { row, readings, policies: { identity: [preparePolicy(policy)] } });
}

describe('a verdict that turns on one open question', () => {
  const { deciding, combinations, agreed } = openQuestions(about(FILTER));

  it('has what each answer leads to', () => {
    expect(deciding).toEqual([
      {
        name: 'content-filter',
        pinned: undefined,
        answers: [
          { candidate: 'literals-only', outcome: 'allowed' },
          { candidate: 'absent', outcome: 'implicitDeny' },
          { candidate: 'as-text', outcome: 'implicitDeny' },
        ],
      },
    ]);
    expect(combinations).toEqual([]);
    expect(agreed).toEqual([]);
  });

  it('keeps the question with its answers when it is pinned, one that it does not need it drops', () => {
    const pinned = openQuestions(
      about(FILTER, { 'content-filter': 'absent', 'bool-variable': 'no' }),
    );
    expect(pinned.deciding).toEqual([{ ...deciding[0], pinned: 'absent' }]);
    expect(pinned.agreed).toEqual([]);
  });
});

describe('a verdict that turns on two open questions', () => {
  it('has every combination, and each answer with what it leaves open', () => {
    const { deciding, combinations } = openQuestions(about(OR));
    expect(deciding.map(({ name, answers }) => [name, ...answers.map((a) => a.outcome)])).toEqual([
      ['content-filter', 'depends', 'implicitDeny', 'implicitDeny'],
      ['or-branches', 'depends', 'implicitDeny'],
    ]);
    expect(combinations).toHaveLength(6);
    expect(combinations.filter(({ outcome }) => outcome === 'allowed')).toEqual([
      {
        readings: { 'content-filter': 'literals-only', 'or-branches': 'union' },
        outcome: 'allowed',
        isDefault: true,
      },
    ]);
  });

  it('turns on the other alone when one is pinned', () => {
    const { deciding, combinations } = openQuestions(about(OR, { 'or-branches': 'union' }));
    expect(deciding.map(({ name, pinned }) => [name, pinned])).toEqual([
      ['content-filter', undefined],
      ['or-branches', 'union'],
    ]);
    expect(combinations).toEqual([]);
  });
});

describe('a verdict to which every reading leads', () => {
  it('names the questions that the call meets', () => {
    const { deciding, agreed, contested } = openQuestions(
      about('{ "source": [{ "prefix": "aws." }, "aws.s3"] }'),
    );
    expect(deciding).toEqual([]);
    expect(agreed).toEqual(['content-filter']);
    expect([...contested]).toEqual(['events:source']);
  });

  it('names none where no condition asks for the key', () => {
    const policy = POLICY.replace('events:source', 'events:detail-type');
    expect(openQuestions(about('{ "source": [{ "prefix": "x" }] }', {}, policy)).agreed).toEqual(
      [],
    );
  });
});
