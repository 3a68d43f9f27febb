import type { Intent, Readings } from '../engine';
import { expectedById } from './build';
import { newId } from './ids';
import { readStored, type Stored } from './migrations';
import { type Origin, problem, type ReadResult } from './problem';
import type { Caller, Row, Scenario } from './types';

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
    ({ name, policies, intent }): Caller => ({
      id: newId('caller'),
      name,
      policies,
      ...(intent && { intent: intent as Intent }),
    }),
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
  const { kind, text, context, site, expected, note } = row;
  return {
    id: newId('row'),
    call: { kind, text },
    ...(context !== undefined && { context }),
    ...(site && { site: site as Row['site'] & object }),
    expected: expectedById(callers, expected ?? []),
    ...(note !== undefined && { note }),
  };
}
