import type { Lab, Scenario } from '../types';

/** The same scenario with ids by position, so that two readings of it can be compared. */
export function withPlainIds(scenario: Scenario): Scenario {
  const ids = new Map(scenario.callers.map(({ id }, index) => [id, `caller ${index}`]));
  return {
    ...scenario,
    callers: scenario.callers.map((caller) => ({ ...caller, id: ids.get(caller.id) ?? '' })),
    rows: scenario.rows.map((row, index) => ({
      ...row,
      id: `row ${index}`,
      expected: Object.fromEntries(
        Object.entries(row.expected).map(([id, value]) => [ids.get(id) ?? id, value]),
      ),
    })),
    ...(scenario.lab && { lab: withPlainLabIds(scenario.lab, ids) }),
  };
}

function withPlainLabIds(lab: Lab, callers: ReadonlyMap<string, string>): Lab {
  const numbered = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
    list.map((item, index) => ({ ...item, id: String(index) }));
  return {
    ...lab,
    buses: numbered(lab.buses),
    rules: numbered(lab.rules),
    calls: numbered(lab.calls).map(({ callerId = '', ...call }) => ({
      ...call,
      callerId: callers.get(callerId) ?? callerId,
    })),
  };
}
