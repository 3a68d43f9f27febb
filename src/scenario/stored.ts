import type { Readings } from '../engine';
import { expectedById } from './build';
import { newId } from './ids';
import { CURRENT_VERSION, readStored, type Stored } from './migrations';
import { type Origin, problem, type ReadResult } from './problem';
import type { Caller, Row, Scenario } from './types';

/** The stored form, member by member, so that nothing gets in by accident. */
export function toStored({ title, source, site, callers, rows, readings }: Scenario): Stored {
  return {
    version: CURRENT_VERSION,
    title,
    ...(source && {
      source: { title: source.title, ...(source.url !== undefined && { url: source.url }) },
    }),
    site: {
      principal: site.principal,
      account: site.account,
      region: site.region,
      bus: site.bus,
      rule: site.rule,
    },
    callers: callers.map(storedCaller),
    rows: rows.map((row) => storedRow(row, callers)),
    ...(Object.keys(readings).length > 0 && { readings: { ...readings } }),
  };
}

function storedCaller({ name, policies }: Caller): Stored['callers'][number] {
  return {
    name,
    policies: policies.map(({ type, level, text }) => ({
      type,
      ...(level !== undefined && { level }),
      text,
    })),
  };
}

function storedRow(row: Row, callers: readonly Caller[]): Stored['rows'][number] {
  const { call, site, note } = row;
  const expected = callers.map(({ id }) => row.expected[id] ?? null);
  return {
    kind: call.kind,
    text: call.text,
    ...(site && { site: { ...site } }),
    ...(expected.some((value) => value !== null) && { expected }),
    ...(note !== undefined && { note }),
  };
}

/** Compact JSON of the stored form; two scenarios with the same one are the same but for ids. */
export function serialize(scenario: Scenario): string {
  return JSON.stringify(toStored(scenario));
}

/**
 * Reads a stored scenario of any version through its schema and gives it fresh ids.
 *
 * @param value anything, usually parsed JSON
 * @param origin for the words of the problem
 */
export function readScenario(value: unknown, origin: Origin): ReadResult<Scenario> {
  const read = readStored(value);
  if (read.kind === 'stored') return { ok: true, scenario: fromStored(read.stored) };
  const detail = read.kind === 'invalid' ? read.place : undefined;
  return { ok: false, problem: problem(read.kind, origin, detail) };
}

function fromStored({ title, source, site, callers, rows, readings }: Stored): Scenario {
  const withIds = callers.map(
    ({ name, policies }): Caller => ({ id: newId('caller'), name, policies }),
  );
  return {
    title,
    ...(source && { source }),
    site,
    callers: withIds,
    rows: rows.map((row) => fromStoredRow(row, withIds)),
    // The schema is built from READINGS, so names and candidates are the known ones.
    readings: (readings ?? {}) as Readings,
  };
}

function fromStoredRow(row: Stored['rows'][number], callers: readonly Caller[]): Row {
  const { kind, text, site, expected, note } = row;
  return {
    id: newId('row'),
    call: { kind, text },
    ...(site && { site: site as Row['site'] & object }),
    expected: expectedById(callers, expected ?? []),
    ...(note !== undefined && { note }),
  };
}
