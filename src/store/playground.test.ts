import { describe, expect, test } from 'vitest';
import { defaultScenario, newRow } from '../scenario';
import { createPlayground } from './playground';

function open() {
  let time = 0;
  const playground = createPlayground({ scenario: defaultScenario(), now: () => time });
  const { actions } = playground.getState();
  return { ...playground, actions, wait: (ms: number) => (time += ms) };
}

const policyText = (id: string) => ({ kind: 'policy', callerId: id, policy: 0 }) as const;

describe('undo and redo', () => {
  test('a burst of typing in one text is one step', () => {
    const { getState, actions, wait } = open();
    const [a, b] = getState().scenario.callers;
    const before = getState().scenario;
    for (const text of ['{', '{ ', '{ "']) {
      actions.setText(policyText(a?.id ?? ''), text);
      wait(300);
    }
    expect(getState().past.map(({ label }) => label)).toEqual(['edit Policy A']);
    actions.setText(policyText(b?.id ?? ''), 'x');
    wait(1500);
    actions.setText(policyText(b?.id ?? ''), 'xy');
    expect(getState().past).toHaveLength(3);
    actions.undo();
    actions.undo();
    actions.undo();
    expect(getState().scenario).toBe(before);
    actions.redo();
    expect(getState().scenario.callers[0]?.policies[0]?.text).toBe('{ "');
    expect(getState().future).toHaveLength(2);
  });

  test('typing after an undo does not melt into the step before it', () => {
    const { getState, actions } = open();
    const id = getState().scenario.callers[0]?.id ?? '';
    actions.setText(policyText(id), 'a');
    actions.undo();
    actions.setText(policyText(id), 'b');
    expect(getState().past).toHaveLength(1);
    expect(getState().future).toHaveLength(0);
  });

  test('a change that changes nothing is no step', () => {
    const { getState, actions } = open();
    const { scenario } = getState();
    actions.setTitle(scenario.title);
    actions.setText(policyText('nobody'), 'x');
    actions.removeRow('none');
    actions.moveCaller(scenario.callers[0]?.id ?? '', -1);
    actions.clearExpected();
    expect(getState().past.map(({ label }) => label)).toEqual(['clear the expected values']);
    actions.clearExpected();
    actions.setSite({ ...scenario.site });
    expect(getState().past).toHaveLength(1);
  });

  test('the oldest steps are forgotten', () => {
    const { getState, actions, wait } = open();
    for (let step = 0; step < 130; step += 1) {
      actions.setTitle(`title ${step}`);
      wait(2000);
    }
    expect(getState().past).toHaveLength(100);
    expect(getState().past[0]?.scenario.title).toBe('title 29');
  });
});

describe('columns', () => {
  test('are added up to eight, and the ninth is refused with a word', () => {
    const { getState, actions } = open();
    for (let count = 0; count < 7; count += 1) actions.addCaller();
    const names = getState().scenario.callers.map(({ name }) => name);
    expect(names).toEqual([...'ABCDEFGH'].map((letter) => `Policy ${letter}`));
    expect(getState().notice?.text).toContain('up to 8');
  });

  test('the last one stays', () => {
    const { getState, actions } = open();
    for (const { id } of getState().scenario.callers) actions.removeCaller(id);
    expect(getState().scenario.callers.map(({ name }) => name)).toEqual(['Policy B']);
  });

  test('a removed column takes its expected values and its chosen cell along', () => {
    const { getState, actions } = open();
    const { callers, rows } = getState().scenario;
    const [a, b] = callers;
    actions.selectCell({ rowId: rows[1]?.id ?? '', callerId: b?.id ?? '' });
    expect(getState().rowId).toBe(rows[1]?.id);
    actions.removeCaller(b?.id ?? '');
    expect(getState().cell).toBeUndefined();
    expect(getState().scenario.rows.map((row) => Object.keys(row.expected))).toEqual(
      rows.map(() => [a?.id]),
    );
  });

  test('move by one place and can be duplicated', () => {
    const { getState, actions } = open();
    const id = getState().scenario.callers[0]?.id ?? '';
    actions.duplicateCaller(id);
    actions.moveCaller(id, 1);
    expect(getState().scenario.callers.map(({ name }) => name)).toEqual([
      'Policy A (copy)',
      'Policy A',
      'Policy B',
    ]);
  });
});

describe('rows', () => {
  test('a new row is chosen, and the neighbor when it is removed', () => {
    const { getState, actions } = open();
    actions.addRow();
    const added = getState().scenario.rows.at(-1)?.id;
    expect(getState().rowId).toBe(added);
    actions.removeRow(added ?? '');
    expect(getState().rowId).toBe(getState().scenario.rows.at(-1)?.id);
  });

  test('without rows none is chosen', () => {
    const { getState, actions } = open();
    for (const { id } of getState().scenario.rows) actions.removeRow(id);
    expect(getState().rowId).toBeUndefined();
    actions.undo();
    expect(getState().rowId).toBe(getState().scenario.rows[0]?.id);
  });

  test("a member of a row's site set to undefined is the scenario's again", () => {
    const { getState, actions } = open();
    const id = getState().scenario.rows[0]?.id ?? '';
    actions.setRowSite(id, { region: 'eu-west-1', bus: 'orders' });
    actions.setRowSite(id, { region: undefined });
    expect(getState().scenario.rows[0]?.site).toEqual({ bus: 'orders' });
    actions.setRowSite(id, { bus: undefined });
    expect(getState().scenario.rows[0]).not.toHaveProperty('site');
  });

  test('an expected value can be set and taken back', () => {
    const { getState, actions } = open();
    const { rows, callers } = getState().scenario;
    const cell = { rowId: rows[0]?.id ?? '', callerId: callers[0]?.id ?? '' };
    actions.setExpected(cell, undefined);
    expect(getState().scenario.rows[0]?.expected).not.toHaveProperty(cell.callerId);
    actions.setExpected(cell, 'No');
    expect(getState().scenario.rows[0]?.expected[cell.callerId]).toBe('No');
    actions.setExpected({ ...cell, callerId: 'stranger' }, 'No');
    expect(getState().past).toHaveLength(2);
  });
});

describe('an open question', () => {
  const source = 'content-filter';

  test('is settled for the scenario, and open again, a step each', () => {
    const { getState, actions, matrix } = open();
    const row = getState().scenario.rows[0]?.id ?? '';
    actions.setText({ kind: 'row', rowId: row }, '{"source": ["aws.ec2", {"prefix": "aws."}]}');
    const word = () => {
      const cell = matrix(getState().scenario).rows[0]?.cells[1];
      return cell?.kind === 'verdict' ? cell.word : undefined;
    };
    expect(word()).toBe('Depends');
    actions.setReading(source, 'literals-only');
    expect(getState().scenario.readings).toEqual({ [source]: 'literals-only' });
    expect(word()).toBe('Yes');
    actions.setReading(source, 'absent');
    expect(word()).toBe('No');
    actions.undo();
    expect(word()).toBe('Yes');
    actions.setReading(source, undefined);
    expect(getState().scenario.readings).toEqual({});
    expect(word()).toBe('Depends');
    expect(
      getState()
        .past.slice(1)
        .map(({ label }) => label),
    ).toEqual(['pin a reading', 'unpin a reading']);
  });

  test('keeps what is pinned of other questions', () => {
    const { getState, actions } = open();
    actions.setReading(source, 'absent');
    actions.setReading('or-branches', 'ignored');
    actions.setReading(source, undefined);
    expect(getState().scenario.readings).toEqual({ 'or-branches': 'ignored' });
  });

  test('is settled once: the same again is no step', () => {
    const { getState, actions } = open();
    actions.setReading(source, undefined);
    actions.setReading(source, 'absent');
    actions.setReading(source, 'absent');
    expect(getState().past).toHaveLength(1);
  });
});

describe('the view', () => {
  test('marks are dropped when one of their texts changes', () => {
    const { getState, actions } = open();
    const [a, b] = getState().scenario.callers.map(({ id }) => policyText(id));
    if (!a || !b) throw new Error('two policies expected');
    const marks = [a, b].map((target) => ({ target, spans: [], reveal: false }));
    actions.setHighlights(marks);
    actions.setTitle('other');
    expect(getState().highlights).toBe(marks);
    actions.setText(b, '{}');
    expect(getState().highlights).toEqual([]);
  });

  test('opening offers undo until the next step', () => {
    const { getState, actions } = open();
    const before = getState().scenario;
    actions.open(defaultScenario(), 'Opened an example');
    expect(getState().notice).toEqual({ tone: 'info', text: 'Opened an example', undo: true });
    expect(getState().rowId).toBe(getState().scenario.rows[0]?.id);
    actions.undo();
    expect(getState().scenario).toBe(before);
    expect(getState().notice).toBeUndefined();
  });

  test('a cell of a row that is not there cannot be chosen', () => {
    const { getState, actions } = open();
    const callerId = getState().scenario.callers[0]?.id ?? '';
    actions.selectCell({ rowId: 'none', callerId });
    expect(getState().cell).toBeUndefined();
    expect(getState().rowId).toBe(getState().scenario.rows[0]?.id);
  });
});

describe("a caller's policies", () => {
  const boundary = { type: 'boundary', text: '{}' } as const;

  test('are added and removed in one step each, and typing in one does not melt into it', () => {
    const { getState, actions } = open();
    const [caller] = getState().scenario.callers;
    const id = caller?.id ?? '';
    const before = caller?.policies ?? [];
    actions.setPolicies(id, 'add Boundary to Policy A', [...before, boundary]);
    actions.setText({ kind: 'policy', callerId: id, policy: 1 }, '{ }');
    actions.setPolicies(id, 'remove Boundary of Policy A', before);
    expect(getState().past.map(({ label }) => label)).toEqual([
      'add Boundary to Policy A',
      'edit Policy A',
      'remove Boundary of Policy A',
    ]);
    actions.undo();
    expect(getState().scenario.callers[0]?.policies[1]?.text).toBe('{ }');
  });

  test('never become none', () => {
    const { getState, actions } = open();
    actions.setPolicies(getState().scenario.callers[0]?.id ?? '', 'remove', []);
    expect(getState().past).toHaveLength(0);
  });

  test('take their marks with them', () => {
    const { getState, actions } = open();
    const [caller] = getState().scenario.callers;
    const id = caller?.id ?? '';
    actions.setPolicies(id, 'add', [...(caller?.policies ?? []), boundary]);
    const target = { kind: 'policy', callerId: id, policy: 1 } as const;
    actions.setHighlights([{ target, spans: [{ start: 0, end: 1 }], reveal: true }]);
    expect(getState().highlights).toHaveLength(1);
    actions.setPolicies(id, 'remove', caller?.policies ?? []);
    expect(getState().highlights).toEqual([]);
  });
});

describe('rows and promises as a whole', () => {
  test('another list of rows is one step, with its name, and undone at once', () => {
    const { getState, actions } = open();
    const before = getState().scenario.rows;
    const row = newRow({ kind: 'PutRule', text: '{ "source": ["aws.s3"] }' });
    actions.setRows('replace all rows', [row], row.id);
    expect(getState().scenario.rows).toEqual([row]);
    expect(getState().rowId).toBe(row.id);
    expect(getState().past.map(({ label }) => label)).toEqual(['replace all rows']);
    actions.undo();
    expect(getState().scenario.rows).toBe(before);
  });

  test('a list of too many rows is refused with a word', () => {
    const { getState, actions } = open();
    const rows = Array.from({ length: 2000 }, () => newRow({ kind: 'PutRule', text: '{}' }));
    actions.setRows('write the table', rows);
    actions.setRows('add an example', [...rows, newRow({ kind: 'PutRule', text: '{}' })]);
    expect(getState().scenario.rows).toHaveLength(2000);
    expect(getState().past.map(({ label }) => label)).toEqual(['write the table']);
    expect(getState().notice?.text).toBe('A scenario holds up to 2,000 rows');
  });

  test('a promise is stated and taken back', () => {
    const { getState, actions, wait } = open();
    const id = getState().scenario.callers[0]?.id ?? '';
    const intent = { kind: 'only-sources', values: ['aws.s3'] } as const;
    actions.setIntent(id, intent);
    expect(getState().scenario.callers[0]?.intent).toEqual(intent);
    expect(getState().past.at(-1)?.label).toBe('change the promise of Policy A');
    wait(1500);
    actions.setIntent(id, undefined);
    expect(getState().scenario.callers[0]).not.toHaveProperty('intent');
    actions.undo();
    expect(getState().scenario.callers[0]?.intent).toEqual(intent);
  });
});
