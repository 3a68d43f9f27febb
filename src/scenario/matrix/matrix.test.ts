import { describe, expect, test } from 'vitest';
import { newRow } from '../build';
import { defaultScenario } from '../examples/default';
import type { Scenario } from '../types';
import type { MatrixEngine } from './engine';
import { createMatrixSelector } from './matrix';
import { WHOLE_ENGINE } from './whole-engine';

/** The real engine, with its calls counted. */
function counting() {
  const calls = { preparePolicy: 0, deriveCall: 0, evaluate: 0, explain: 0 };
  const counted = <Name extends keyof typeof calls>(name: Name): MatrixEngine[Name] => {
    const real = WHOLE_ENGINE[name] as (...parts: unknown[]) => unknown;
    return ((...parts: unknown[]) => {
      calls[name] += 1;
      return real(...parts);
    }) as MatrixEngine[Name];
  };
  const engine: MatrixEngine = {
    ...WHOLE_ENGINE,
    preparePolicy: counted('preparePolicy'),
    deriveCall: counted('deriveCall'),
    evaluate: counted('evaluate'),
    explain: counted('explain'),
  };
  const spent = () => {
    const before = { ...calls };
    Object.assign(calls, { preparePolicy: 0, deriveCall: 0, evaluate: 0, explain: 0 });
    return before;
  };
  return { matrix: createMatrixSelector(engine), spent };
}

function withText(scenario: Scenario, column: number, text: string): Scenario {
  const caller = scenario.callers[column];
  if (!caller) throw new Error('no such column');
  const policies = caller.policies.map((policy) => ({ ...policy, text }));
  return { ...scenario, callers: scenario.callers.with(column, { ...caller, policies }) };
}

function withRowText(scenario: Scenario, at: number, text: string): Scenario {
  const row = scenario.rows[at];
  if (!row) throw new Error('no such row');
  return { ...scenario, rows: scenario.rows.with(at, { ...row, call: { ...row.call, text } }) };
}

const textOf = (scenario: Scenario, column: number) =>
  scenario.callers[column]?.policies[0]?.text ?? '';

describe('what is done again', () => {
  const original = defaultScenario();

  test('the same scenario costs nothing', () => {
    const { matrix, spent } = counting();
    const table = matrix(original);
    expect(spent()).toMatchObject({ preparePolicy: 2, deriveCall: 4, evaluate: 8 });
    expect(matrix(original)).toBe(table);
    expect(spent()).toMatchObject({ preparePolicy: 0, deriveCall: 0, evaluate: 0, explain: 0 });
  });

  test('typing in one policy costs one column', () => {
    const { matrix, spent } = counting();
    const before = matrix(original);
    spent();
    const after = matrix(withText(original, 1, textOf(original, 1).replace('ec2"', 'ec3"')));
    expect(spent()).toMatchObject({ preparePolicy: 1, deriveCall: 0, evaluate: 4 });
    expect(
      after.rows.map(({ cells }) => cells.map((cell) => cell.kind === 'verdict' && cell.word)),
    ).toEqual([
      ['Yes', 'No'],
      ['Yes', 'No'],
      ['Yes', 'No'],
      ['Yes', 'No'],
    ]);
    for (const [index, row] of after.rows.entries()) {
      expect(row.cells[0]).toBe(before.rows[index]?.cells[0]);
    }
    expect(after.columns[0]).toBe(before.columns[0]);
  });

  test('typing that changes no verdict leaves every row as it is', () => {
    const { matrix, spent } = counting();
    const before = matrix(original);
    spent();
    const after = matrix(withText(original, 1, `${textOf(original, 1)} `));
    expect(spent()).toMatchObject({ preparePolicy: 1, evaluate: 4 });
    expect(after.rows.every((row, index) => row === before.rows[index])).toBe(true);
    expect(after.columns[1]).not.toBe(before.columns[1]);
  });

  test('typing in one row costs one row', () => {
    const { matrix, spent } = counting();
    const before = matrix(original);
    spent();
    const after = matrix(withRowText(original, 2, '{ "source": ["aws.s3"] }'));
    expect(spent()).toMatchObject({ preparePolicy: 0, deriveCall: 1, evaluate: 2 });
    expect(after.rows.map((row, index) => row === before.rows[index])).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(after.columns).toEqual(before.columns);
  });

  test('an expected value, a name, a title cost no evaluation', () => {
    const { matrix, spent } = counting();
    const before = matrix(original);
    spent();
    const [a, b] = original.callers;
    if (!a || !b) throw new Error('two columns expected');
    matrix({ ...original, title: 'other' });
    const renamed = matrix({ ...original, callers: [{ ...a, name: 'Old' }, b] });
    expect(renamed.rows.every((row, index) => row === before.rows[index])).toBe(true);
    const rows = original.rows.map((row) => ({ ...row, expected: { [b.id]: 'Yes' as const } }));
    expect(matrix({ ...original, rows }).counts).toMatchObject({ mismatches: 2, met: 2 });
    expect(spent()).toMatchObject({ preparePolicy: 0, deriveCall: 0, evaluate: 0, explain: 0 });
  });

  test('moving columns and rows costs no evaluation', () => {
    const { matrix, spent } = counting();
    matrix(original);
    spent();
    const moved = matrix({
      ...original,
      callers: original.callers.toReversed(),
      rows: original.rows.toReversed(),
    });
    expect(spent()).toMatchObject({ preparePolicy: 0, deriveCall: 0, evaluate: 0 });
    expect(moved.columns.map(({ letter, caller }) => [letter, caller.name])).toEqual([
      ['A', 'Policy B'],
      ['B', 'Policy A'],
    ]);
    expect(moved.rows[0]?.cells.map(({ reason }) => reason)).toEqual([
      'Source must be specified',
      '',
    ]);
  });

  test("a row's own site counts, and one that says nothing new does not", () => {
    const { matrix, spent } = counting();
    matrix(original);
    spent();
    const [first] = original.rows;
    if (!first) throw new Error('a row expected');
    const with_ = (site: { region: string }) =>
      matrix({ ...original, rows: original.rows.with(0, { ...first, site }) });
    with_({ region: original.site.region });
    expect(spent().evaluate).toBe(0);
    expect(with_({ region: 'eu-west-1' }).rows[0]?.site.region).toBe('eu-west-1');
    expect(spent()).toMatchObject({ deriveCall: 1, evaluate: 2 });
  });
});

describe('a text that is broken', () => {
  const original = defaultScenario();

  test('is named in the cells of its column', () => {
    const table = createMatrixSelector(WHOLE_ENGINE)(withText(original, 1, '{'));
    for (const { cells } of table.rows) {
      expect(cells[0]?.kind).toBe('verdict');
      expect(cells[1]).toMatchObject({ kind: 'not-evaluated', mismatch: false });
      expect(cells[1]?.reason).toMatch(/^Policy B has an error: \S/);
    }
    expect(table.columns.map(({ ok }) => ok)).toEqual([true, false]);
    expect(table.counts).toMatchObject({ mismatches: 0, differ: 0, expectations: 8, met: 4 });
  });

  test('is named in the cells of its row', () => {
    const table = createMatrixSelector(WHOLE_ENGINE)(withRowText(original, 0, '{ "source": [] }'));
    expect(table.rows[0]?.ok).toBe(false);
    for (const cell of table.rows[0]?.cells ?? []) {
      expect(cell.kind).toBe('not-evaluated');
      expect(cell.reason).toMatch(/^This event pattern is not valid: \S/);
    }
    expect(table.rows[1]?.cells.every(({ kind }) => kind === 'verdict')).toBe(true);
  });

  test('is named by its name, its letter without one, and its place among several', () => {
    const broken = withText(original, 1, '{');
    const b = broken.callers[1];
    if (!b) throw new Error('two columns expected');
    const reason = (caller: typeof b) =>
      createMatrixSelector(WHOLE_ENGINE)({ ...broken, callers: broken.callers.with(1, caller) })
        .rows[0]?.cells[1]?.reason;
    expect(reason({ ...b, name: 'Ops' })).toMatch(/^Ops has an error: /);
    expect(reason({ ...b, name: '' })).toMatch(/^Policy B has an error: /);
    const good = { type: 'identity', text: textOf(original, 0) } as const;
    expect(reason({ ...b, policies: [good, ...b.policies] })).toMatch(
      /^Policy B \(document 2\) has an error: /,
    );
  });

  test('mended, shows its verdicts again', () => {
    const matrix = createMatrixSelector(WHOLE_ENGINE);
    const before = matrix(original);
    matrix(withText(original, 1, '{'));
    expect(matrix(withText(original, 1, textOf(original, 1))).rows).toEqual(
      before.rows.map((row) => ({
        ...row,
        cells: row.cells,
      })),
    );
  });
});

test('where AWS is silent the cell depends, and says on what', () => {
  const original = defaultScenario();
  const open = withRowText(original, 0, '{ "source": ["aws.ec2", { "prefix": "aws." }] }');
  const matrix = createMatrixSelector(WHOLE_ENGINE);
  const pinned = { ...open, readings: { 'content-filter': 'absent' } as const };
  const cell = matrix(open).rows[0]?.cells[1];
  expect(cell?.reason).toMatch(/^AWS doesn't say: /);
  expect(cell).toMatchObject({ word: 'Depends', expected: 'Yes', mismatch: true });
  expect(matrix(pinned).rows[0]?.cells[1]).toMatchObject({ word: 'No' });
});

test('a cell is explained under what is pinned, though the verdict stays', () => {
  const original = withRowText(defaultScenario(), 0, '{ "source": [{ "prefix": "aws." }] }');
  const ref = { rowId: original.rows[0]?.id ?? '', callerId: original.callers[1]?.id ?? '' };
  const matrix = createMatrixSelector();
  const requested = (readings: (typeof original)['readings']) => {
    const told = matrix.explain({ ...original, readings }, ref);
    expect(told?.cell).toMatchObject({ word: 'No' });
    expect(told?.readings).toEqual(readings);
    const conditions = told?.explanation?.statements[0]?.elements ?? [];
    return conditions.flatMap((element) =>
      element.kind === 'condition' ? [element.requested !== undefined] : [],
    );
  };
  expect(requested({})).toEqual([true]);
  expect(requested({ 'content-filter': 'absent' })).toEqual([false]);
  expect(requested({ 'content-filter': 'as-text' })).toEqual([true]);
});

describe('one cell explained', () => {
  const original = defaultScenario();
  const ref = { rowId: original.rows[1]?.id ?? '', callerId: original.callers[1]?.id ?? '' };

  test('has the views of the table, the explanation and the places in the row', () => {
    const matrix = createMatrixSelector(WHOLE_ENGINE);
    const cell = matrix.explain(original, ref);
    expect(cell?.row).toBe(matrix(original).rows[1]);
    expect(cell?.cell).toBe(matrix(original).rows[1]?.cells[1]);
    expect(cell?.explanation?.decision).toBe('implicitDeny');
    const text = original.rows[1]?.call.text ?? '';
    const spans = cell?.origins.get('events:source')?.values ?? [];
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      '"aws.ec2"',
      '"aws.s3"',
    ]);
  });

  test('keeps its identity while the cell stays the same', () => {
    const matrix = createMatrixSelector(WHOLE_ENGINE);
    const cell = matrix.explain(original, ref);
    expect(matrix.explain({ ...original, title: 'other' }, ref)).toBe(cell);
    expect(matrix.explain(withText(original, 1, `${textOf(original, 1)} `), ref)).not.toBe(cell);
  });

  test('is nothing when it is not there, and has no explanation while it is not evaluated', () => {
    const matrix = createMatrixSelector(WHOLE_ENGINE);
    expect(matrix.explain(original, { ...ref, rowId: 'none' })).toBeUndefined();
    expect(matrix.explain(original, { ...ref, callerId: 'none' })).toBeUndefined();
    const broken = matrix.explain(withText(original, 1, '{'), ref);
    expect(broken?.cell.kind).toBe('not-evaluated');
    expect(broken?.explanation).toBeUndefined();
  });
});

test('many rows and eight columns: one more letter costs one column, not the table', () => {
  const { matrix, spent } = counting();
  const base = defaultScenario();
  const callers = Array.from({ length: 8 }, (_, index) => ({
    ...(base.callers[1] ?? { policies: [] }),
    id: `caller ${index}`,
    name: `Policy ${index}`,
    policies: [{ type: 'identity' as const, text: textOf(base, 1) }],
  }));
  const rows = Array.from({ length: 100 }, (_, index) =>
    newRow({ kind: 'PutRule', text: `{ "source": ["aws.ec2", "custom.${index}"] }` }),
  );
  const big = { ...base, callers, rows };
  matrix(big);
  expect(spent()).toMatchObject({ preparePolicy: 8, deriveCall: 100, evaluate: 800 });
  matrix(withText(big, 3, `${textOf(base, 1)}\n`));
  expect(spent()).toMatchObject({ preparePolicy: 1, deriveCall: 0, evaluate: 100 });
});
