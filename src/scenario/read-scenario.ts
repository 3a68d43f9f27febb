import type { Intent, Readings } from '../engine';
import { expectedById } from './build';
import { newId } from './ids';
import { readStored } from './migrations';
import { type Origin, problem, type ReadResult } from './problem';
import type { Stored } from './schema';
import type { Caller, Lab, Row, Scenario } from './types';

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

function fromStored(stored: Stored): Scenario {
  const { title, source, site, callers, rows, readings, lab } = stored;
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
    ...(lab && { lab: fromStoredLab(lab, withIds) }),
  };
}

function fromStoredLab(
  { open, buses, rules, calls }: NonNullable<Stored['lab']>,
  callers: readonly Caller[],
): Lab {
  return {
    open: open === true,
    buses: buses.map(({ bus, policy }) => ({
      id: newId('bus'),
      bus,
      ...(policy !== undefined && { policy }),
    })),
    rules: rules.map(({ enabled, ...rule }) => ({
      id: newId('rule'),
      ...rule,
      enabled: enabled !== false,
    })),
    calls: calls.map(({ title, text, context, caller = 0, site }) => {
      const callerId = callers[caller]?.id;
      return {
        id: newId('call'),
        ...(title !== undefined && { title }),
        text,
        ...(context !== undefined && { context }),
        ...(callerId !== undefined && { callerId }),
        ...(site && { site: site as Row['site'] & object }),
      };
    }),
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
