import { blankScenario, MAX_CALLERS, MAX_ROWS, type Row, type Scenario } from '../scenario';
import type { CellRef, Highlight, PlaygroundState, TextTarget, View } from './types';

/**
 * Makes a scenario one that the table can show: 1 to 8 columns, a bounded number of rows,
 * expectations of existing columns only. A scenario that is in order is returned as it is.
 */
export function repairScenario(scenario: Scenario): Scenario {
  let { callers, rows } = scenario;
  if (callers.length === 0) callers = blankScenario().callers;
  if (callers.length > MAX_CALLERS) callers = callers.slice(0, MAX_CALLERS);
  if (rows.length > MAX_ROWS) rows = rows.slice(0, MAX_ROWS);
  const ids = new Set(callers.map((caller) => caller.id));
  if (rows.some((row) => hasStranger(row, ids))) {
    rows = rows.map((row) => (hasStranger(row, ids) ? withoutStrangers(row, ids) : row));
  }
  return callers === scenario.callers && rows === scenario.rows
    ? scenario
    : { ...scenario, callers, rows };
}

function hasStranger(row: Row, ids: ReadonlySet<string>): boolean {
  for (const id in row.expected) if (!ids.has(id)) return true;
  return false;
}

function withoutStrangers(row: Row, ids: ReadonlySet<string>): Row {
  const known = Object.entries(row.expected).filter(([id]) => ids.has(id));
  return { ...row, expected: Object.fromEntries(known) };
}

/** Where a scenario opens. */
export function viewOf({ lab }: Scenario): View {
  return lab?.open ? 'lab' : 'verdicts';
}

/** Another scenario opens where it was left; within one, nothing but a choice changes the view. */
function withView(before: PlaygroundState, after: PlaygroundState): PlaygroundState {
  const { scenario } = after;
  const { lab } = scenario;
  if (after.opening !== before.opening) return { ...after, view: viewOf(scenario) };
  const open = after.view === 'lab';
  if (!lab || lab.open === open) return after;
  return { ...after, scenario: { ...scenario, lab: { ...lab, open } } };
}

/**
 * Completes a change of the state so that the view's invariants hold after it: the chosen row
 * exists, the chosen cell lies in it, no mark points into a text that has changed, and an offer to
 * undo is about the last step.
 *
 * @param before the state that changes
 * @param change what an action wants to be different
 */
export function repairView(
  before: PlaygroundState,
  change: Partial<PlaygroundState>,
): Partial<PlaygroundState> {
  const after = withView(before, { ...before, ...change });
  const rowId = chosenRow(before, after);
  const stepped = after.past !== before.past || after.scenario !== before.scenario;
  const staleOffer = stepped && !('notice' in change) && before.notice?.undo === true;
  return {
    ...change,
    view: after.view,
    scenario: after.scenario,
    rowId,
    cell: isCell(after.cell, rowId, after.scenario) ? after.cell : undefined,
    highlights: repairHighlights(after.highlights, before.scenario, after.scenario),
    ...(staleOffer && { notice: undefined }),
  };
}

/** The wanted row, or the one that now stands where the last one stood. */
function chosenRow(before: PlaygroundState, after: PlaygroundState): string | undefined {
  const { rows } = after.scenario;
  for (const id of [after.rowId, before.rowId]) {
    if (id !== undefined && rows.some((row) => row.id === id)) return id;
  }
  const place = before.scenario.rows.findIndex((row) => row.id === before.rowId);
  return rows[Math.min(Math.max(place, 0), rows.length - 1)]?.id;
}

function isCell(cell: CellRef | undefined, rowId: string | undefined, scenario: Scenario): boolean {
  return (
    cell !== undefined &&
    cell.rowId === rowId &&
    scenario.callers.some((caller) => caller.id === cell.callerId)
  );
}

/** Marks come from one explanation: when one of their texts changes, all of them are out of date. */
function repairHighlights(
  highlights: readonly Highlight[],
  before: Scenario,
  after: Scenario,
): readonly Highlight[] {
  if (highlights.length === 0) return highlights;
  const valid = highlights.every(({ target }) => {
    const text = textOf(after, target);
    return text !== undefined && text === textOf(before, target);
  });
  return valid ? highlights : [];
}

/** The text that a target names, or undefined when there is none. */
function textOf(scenario: Scenario, target: TextTarget): string | undefined {
  if (target.kind === 'row') {
    const row = scenario.rows.find(({ id }) => id === target.rowId);
    return target.part === 'context' ? row?.context : row?.call.text;
  }
  const caller = scenario.callers.find(({ id }) => id === target.callerId);
  return caller?.policies[target.policy]?.text;
}
