import type { Stored } from './schema';
import type { Caller, Lab, Row, Scenario } from './types';

/** The version that is written today. */
export const CURRENT_VERSION = 3;

/** The stored form, member by member, so that nothing gets in by accident. */
export function toStored(scenario: Scenario): Stored {
  const { title, source, site, callers, rows, readings, lab } = scenario;
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
    ...(lab && { lab: storedLab(lab, callers) }),
  };
}

function storedCaller({ name, policies, intent }: Caller): Stored['callers'][number] {
  return {
    name,
    policies: policies.map(({ type, level, text }) => ({
      type,
      ...(level !== undefined && { level }),
      text,
    })),
    ...(intent && { intent: { ...intent } }),
  };
}

function storedRow(row: Row, callers: readonly Caller[]): Stored['rows'][number] {
  const { call, context, site, note } = row;
  const expected = callers.map(({ id }) => row.expected[id] ?? null);
  return {
    kind: call.kind,
    text: call.text,
    ...(context !== undefined && { context }),
    ...(site && { site: { ...site } }),
    ...(expected.some((value) => value !== null) && { expected }),
    ...(note !== undefined && { note }),
  };
}

function storedLab({ open, buses, rules, calls }: Lab, callers: readonly Caller[]) {
  return {
    ...(open && { open }),
    buses: buses.map(({ bus, policy }) => ({ bus, ...(policy !== undefined && { policy }) })),
    rules: rules.map(({ name, bus, enabled, pattern, targets }) => ({
      name,
      bus,
      ...(!enabled && { enabled }),
      pattern,
      targets,
    })),
    calls: calls.map(({ title, text, context, callerId, site }) => {
      const caller = callers.findIndex(({ id }) => id === callerId);
      return {
        ...(title !== undefined && { title }),
        text,
        ...(context !== undefined && { context }),
        ...(caller > 0 && { caller }),
        ...(site && { site: { ...site } }),
      };
    }),
  };
}

/** Compact JSON of the stored form; two scenarios with the same one are the same but for ids. */
export function serialize(scenario: Scenario): string {
  return JSON.stringify(toStored(scenario));
}
