import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../read-scenario';
import { toStored } from '../stored';
import type { Row, Scenario } from '../types';
import { defaultScenario } from './default';
import { EXAMPLES, exampleById } from './index';
import { CALLERS, LAB } from './menu';

const GOLDEN = '../shared/golden/doc-tables.json';
const golden: Golden | undefined = existsSync(GOLDEN)
  ? JSON.parse(readFileSync(GOLDEN, 'utf8'))
  : undefined;

interface Golden {
  readonly tables: readonly {
    readonly id: string;
    readonly title: string;
    readonly action: string;
    readonly policies: Readonly<Record<string, unknown>>;
    readonly rows: readonly {
      readonly pattern: unknown;
      readonly expected: Readonly<Record<string, string>>;
    }[];
  }[];
  readonly examples: readonly { readonly id: string; readonly policy: unknown }[];
}

async function load(id: string): Promise<Scenario> {
  const example = exampleById(id);
  if (!example) throw new Error(`no example ${id}`);
  return example.load();
}

const policiesOf = ({ callers }: Scenario): unknown[] =>
  callers.map(({ policies }) => JSON.parse(policies[0]?.text ?? ''));
const patternOf = ({ call }: Row): unknown => JSON.parse(call.text);
const expectedOf = ({ callers }: Scenario, row: Row): unknown[] =>
  callers.map(({ id }) => row.expected[id]);

describe('the examples', () => {
  test.each(EXAMPLES.map(({ id }) => id))(
    '%s can be stored, and its texts are JSON',
    async (id) => {
      const scenario = await load(id);
      expect(readScenario(toStored(scenario), 'file').ok).toBe(true);
      for (const { policies } of scenario.callers) {
        for (const { text } of policies) expect(() => JSON.parse(text)).not.toThrow();
      }
      for (const { pattern, targets } of scenario.lab?.rules ?? []) {
        for (const text of [pattern, targets]) expect(() => JSON.parse(text)).not.toThrow();
      }
      for (const { call } of scenario.rows) expect(() => JSON.parse(call.text)).not.toThrow();
      expect(scenario.title).toBe(exampleById(id)?.title);
      expect(scenario.source?.title).toBeTruthy();
    },
  );

  test('have one id each, and the default is the first', () => {
    expect(new Set(EXAMPLES.map(({ id }) => id)).size).toBe(EXAMPLES.length);
    expect(EXAMPLES[0]?.title).toBe(defaultScenario().title);
    expect(exampleById('constructor')).toBeUndefined();
  });

  test('every load is a fresh copy', async () => {
    const [one, other] = [await load('specific-source'), await load('specific-source')];
    expect(one.rows[0]?.id).not.toBe(other.rows[0]?.id);
  });
});

describe.skipIf(!golden)('the examples and the documents (skipped without doc-tables.json)', () => {
  const { tables, examples } = golden ?? { tables: [], examples: [] };

  test('are the same by id', () => {
    const ids = [...tables, ...examples].map(({ id }) => id);
    const fromThem = EXAMPLES.filter(({ group }) => group !== CALLERS && group !== LAB);
    expect(fromThem.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  test.each(tables.map((table) => [table.id, table] as const))('%s', async (id, table) => {
    const scenario = await load(id);
    expect(scenario.title).toBe(table.title);
    expect(policiesOf(scenario)).toEqual(Object.values(table.policies));
    expect(scenario.rows.map(patternOf)).toEqual(table.rows.map(({ pattern }) => pattern));
    expect(scenario.rows.map((row) => expectedOf(scenario, row))).toEqual(
      table.rows.map(({ expected }) => Object.keys(table.policies).map((key) => expected[key])),
    );
    for (const { call } of scenario.rows) expect(`events:${call.kind}`).toBe(table.action);
  });

  test('the tables hold 28 verdicts', () => {
    const verdicts = tables.flatMap(({ rows }) =>
      rows.flatMap(({ expected }) => Object.values(expected)),
    );
    expect(verdicts).toHaveLength(28);
  });

  test.each(examples.map(({ id, policy }) => [id, policy] as const))(
    '%s begins with the policy that the document prints',
    async (id, policy) => {
      expect(policiesOf(await load(id))[0]).toEqual(policy);
    },
  );
});
