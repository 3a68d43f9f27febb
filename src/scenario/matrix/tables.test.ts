import { describe, expect, test } from 'vitest';
import { EXAMPLES, exampleById } from '../examples';
import { createMatrixSelector } from './matrix';
import { WHOLE_ENGINE } from './whole-engine';

async function tableOf(id: string) {
  const scenario = await exampleById(id)?.load();
  if (!scenario) throw new Error(`no example ${id}`);
  return createMatrixSelector(WHOLE_ENGINE)(scenario);
}

const wordsOf = (matrix: Awaited<ReturnType<typeof tableOf>>): string[][] =>
  matrix.rows.map(({ cells }) =>
    cells.map((cell) => (cell.kind === 'verdict' ? cell.word : cell.kind)),
  );

describe('every example', () => {
  test.each(EXAMPLES.map(({ id }) => id))('%s meets its expected values', async (id) => {
    const { columns, rows, counts } = await tableOf(id);
    expect(columns.every(({ ok }) => ok)).toBe(true);
    expect(rows.every(({ ok }) => ok)).toBe(true);
    expect(rows.filter(({ mismatch }) => mismatch).map(({ number }) => number)).toEqual([]);
    expect(counts.met).toBe(counts.expectations);
  });
});

describe('the first table', () => {
  test('gives the reasons that the page prints', async () => {
    const { rows } = await tableOf('specific-source');
    const reasons = rows.map(({ cells }) => cells.map((cell) => cell.reason));
    expect(reasons).toEqual([
      ['', ''],
      ['', "Source aws.s3 isn't allowed"],
      ['', ''],
      ['', 'Source must be specified'],
    ]);
  });

  test('counts what it shows', async () => {
    expect((await tableOf('specific-source')).counts).toEqual({
      rows: 4,
      mismatches: 0,
      differ: 2,
      expectations: 8,
      met: 8,
    });
  });
});

describe('the rows that the documents do not print', () => {
  test.each([
    [
      'deny-ec2',
      [
        ['No', 'No'],
        ['No', 'Yes'],
        ['No', 'Yes'],
        ['No', 'Yes'],
      ],
    ],
    [
      'creator-account',
      [
        ['Yes', 'No'],
        ['Yes', 'No'],
      ],
    ],
    ['event-bus-invocation', [['No'], ['No']]],
    ['detail-service', [['Yes'], ['No'], ['No'], ['Yes'], ['No']]],
    ['detail-event-type-code', [['Yes'], ['No'], ['No'], ['Yes'], ['No']]],
    ['put-targets-specific-rule', [['Yes'], ['Yes'], ['Yes'], ['No'], ['No']]],
    ['put-targets-lambda-only', [['Yes'], ['No'], ['No'], ['No'], ['No']]],
    ['publish-to-custom-bus', [['Yes'], ['No'], ['No'], ['No'], ['No']]],
  ])('%s', async (id, words) => {
    expect(wordsOf(await tableOf(id))).toEqual(words);
  });
});
