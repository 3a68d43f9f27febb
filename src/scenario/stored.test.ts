import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultScenario } from './examples/default';
import { readScenario } from './read-scenario';
import { serialize, toStored } from './stored';
import { scenario } from './testing/arbitrary';
import { withPlainIds } from './testing/ids';

function read(value: unknown) {
  return readScenario(value, 'file');
}

/** The default example's stored form with members replaced. */
function changed(change: Record<string, unknown>): unknown {
  return { ...JSON.parse(serialize(defaultScenario())), ...change };
}

describe('the stored form', () => {
  test('gives the same scenario back', () => {
    fc.assert(
      fc.property(scenario, (original) => {
        const result = read(JSON.parse(serialize(original)));
        if (!result.ok) throw new Error(result.problem.message);
        expect(withPlainIds(result.scenario)).toEqual(withPlainIds(original));
      }),
    );
  });

  test('holds no ids, and expected values by position', () => {
    const original = defaultScenario();
    const json = serialize(original);
    for (const { id } of [...original.callers, ...original.rows]) expect(json).not.toContain(id);
    expect(toStored(original).rows[1]?.expected).toEqual(['Yes', 'No']);
  });
});

const EMPTY = { buses: [], rules: [], calls: [] };
const RULE = { name: 'r', bus: '', pattern: '{}', targets: '' };

describe('what is refused', () => {
  const row = { kind: 'PutRule', text: '{}' };
  const caller = { name: 'A', policies: [] };
  test.each([
    ['an unknown member', changed({ color: 'red' }), 'invalid'],
    ['an unknown member of a row', changed({ rows: [{ ...row, id: '1' }] }), 'invalid'],
    ['a prototype in disguise', JSON.parse('{"version":3,"__proto__":{}}'), 'invalid'],
    ['no columns', changed({ callers: [] }), 'invalid'],
    ['nine columns', changed({ callers: Array(9).fill(caller), rows: [] }), 'invalid'],
    ['too many rows', changed({ rows: Array(2001).fill(row) }), 'invalid'],
    [
      'a text beyond all limits',
      changed({ rows: [{ ...row, text: 'x'.repeat(1_000_001) }] }),
      'invalid',
    ],
    ['an expectation of no column', changed({ callers: [caller] }), 'invalid'],
    [
      'a call from no column',
      changed({ lab: { ...EMPTY, calls: [{ text: '', caller: 2 }] } }),
      'invalid',
    ],
    ['too many rules', changed({ lab: { ...EMPTY, rules: Array(101).fill(RULE) } }), 'invalid'],
    ['a lab in a version without one', changed({ version: 1, lab: EMPTY }), 'invalid'],
    ['an unknown reading', changed({ readings: { 'content-filter': 'guess' } }), 'invalid'],
    ['an unknown question', changed({ readings: { weather: 'absent' } }), 'invalid'],
    [
      'what only a later version knows',
      changed({ version: 1, rows: [{ ...row, context: '{}' }] }),
      'invalid',
    ],
    [
      'the context of a lab call in a version that knew none',
      changed({ version: 2, lab: { ...EMPTY, calls: [{ text: '', context: '{}' }] } }),
      'invalid',
    ],
    [
      'a promise in a version that knew none',
      changed({
        version: 1,
        callers: [{ ...caller, intent: { kind: 'only-sources', values: [] } }],
        rows: [],
      }),
      'invalid',
    ],
    [
      'a promise of no known kind',
      changed({ callers: [{ ...caller, intent: { kind: 'hope', values: [] } }], rows: [] }),
      'invalid',
    ],
    ['a newer version', changed({ version: 9 }), 'newer-version'],
    ['a version of ours that never was', changed({ version: 0 }), 'not-ours'],
    ['a version that is no number', changed({ version: '1' }), 'not-ours'],
    ['a list', [], 'not-ours'],
    ['nothing', null, 'not-ours'],
  ])('%s', (_, value, kind) => {
    const result = read(value);
    expect(result.ok ? 'read' : result.problem.kind).toBe(kind);
  });

  test('names the place', () => {
    const result = read(changed({ rows: [row, { ...row, kind: 'DeleteRule' }] }));
    expect(result.ok ? '' : result.problem.message).toBe(
      'This file does not hold a valid scenario: `rows[1].kind` is not as expected',
    );
  });
});
