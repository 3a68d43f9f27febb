import type { Scenario } from '../types';

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
  };
}
