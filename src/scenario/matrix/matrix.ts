import type { Scenario } from '../types';
import { type PreparedCell, prepareCell } from './cell';
import { columnProblem, columnView, createColumnReader, type PreparedColumn } from './column';
import { countsOf } from './counts';
import { ENGINE, type MatrixEngine } from './engine';
import { explained } from './explained';
import { type PreparedRow, prepareRow } from './row';
import type { CellExplanation, CellRef, CellView, ColumnView, Matrix, RowView } from './views';

/** Makes the table of a scenario; the same scenario gives the same table. */
export interface MatrixSelector {
  (scenario: Scenario): Matrix;
  /** One cell, explained; undefined when the scenario has no such cell. */
  explain(scenario: Scenario, cell: CellRef): CellExplanation | undefined;
}

interface Column {
  readonly prepared: PreparedColumn;
  readonly problem: string | undefined;
  readonly view: ColumnView;
}

/** A row of the table with what it was made from. */
interface MadeRow {
  readonly prepared: PreparedRow;
  readonly cells: readonly PreparedCell[];
  readonly view: RowView;
}

/**
 * A selector that remembers the last table: a policy is read once, a call derived once, a cell
 * evaluated once, and views keep their identity, so that typing in one policy costs one column.
 */
export function createMatrixSelector(engine: MatrixEngine = ENGINE): MatrixSelector {
  const readColumn = createColumnReader(engine);
  let last: { readonly scenario: Scenario; readonly matrix: Matrix } | undefined;
  let lastColumns: readonly Column[] = [];
  let lastRows: ReadonlyMap<string, MadeRow> = new Map();
  let lastExplained: CellExplanation | undefined;

  const make = (scenario: Scenario): Matrix => {
    const columns = scenario.callers.map((caller, position): Column => {
      const prepared = readColumn(caller.policies);
      const before = lastColumns[position];
      const kept = before?.view.caller === caller && before.prepared === prepared;
      const view = kept ? before.view : columnView(caller, position, prepared);
      return { prepared, view, problem: columnProblem(view, prepared) };
    });
    const rows = new Map<string, MadeRow>();
    for (const [index, row] of scenario.rows.entries()) {
      const before = lastRows.get(row.id);
      const prepared = prepareRow(engine, row, scenario.site, scenario.readings, before?.prepared);
      const cells = columns.map(({ prepared: column, problem, view }, position) => {
        const cell = cellBefore(before, column, position);
        const expected = row.expected[view.caller.id];
        return prepareCell(engine, prepared, column, problem, expected, cell);
      });
      rows.set(row.id, madeRow(prepared, cells, rowView(row, index + 1, prepared, cells), before));
    }
    lastColumns = columns;
    lastRows = rows;
    const views = [...rows.values()].map((row) => row.view);
    return { columns: columns.map(({ view }) => view), rows: views, counts: countsOf(views) };
  };

  const select = (scenario: Scenario): Matrix => {
    if (last?.scenario !== scenario) last = { scenario, matrix: make(scenario) };
    return last.matrix;
  };
  const explain = (scenario: Scenario, { rowId, callerId }: CellRef) => {
    const { columns, rows } = select(scenario);
    const position = columns.findIndex((column) => column.caller.id === callerId);
    const row = rows.find((view) => view.row.id === rowId);
    const column = columns[position];
    const cell = row?.cells[position];
    const prepared = lastRows.get(rowId)?.prepared;
    const set = lastColumns[position]?.prepared.set;
    if (!row || !column || !cell || !prepared || !set) return undefined;
    const same =
      lastExplained?.row === row && lastExplained.column === column && lastExplained.cell === cell;
    if (!same) lastExplained = explained(engine, { row, column, cell }, prepared, set);
    return lastExplained;
  };
  return Object.assign(select, { explain });
}

/** One cell, explained, without a table at hand. */
export function explainCell(scenario: Scenario, cell: CellRef): CellExplanation | undefined {
  return createMatrixSelector().explain(scenario, cell);
}

/** Columns may have moved: the cell is looked for at its place first, then anywhere in its row. */
function cellBefore(
  before: MadeRow | undefined,
  column: PreparedColumn,
  position: number,
): PreparedCell | undefined {
  const cell = before?.cells[position];
  if (cell?.column === column) return cell;
  return before?.cells.find((other) => other.column === column);
}

function rowView(
  row: RowView['row'],
  number: number,
  { site, derived }: PreparedRow,
  prepared: readonly PreparedCell[],
): RowView {
  const cells: readonly CellView[] = prepared.map(({ view }) => view);
  const words = new Set(cells.flatMap((cell) => (cell.kind === 'verdict' ? [cell.word] : [])));
  return {
    row,
    number,
    site,
    diagnostics: derived.diagnostics,
    ok: derived.ok,
    cells,
    mismatch: cells.some((cell) => cell.mismatch),
    differs: words.size > 1,
  };
}

/** Keeps the row that was there when nothing in it is new. */
function madeRow(
  prepared: PreparedRow,
  cells: readonly PreparedCell[],
  view: RowView,
  before: MadeRow | undefined,
): MadeRow {
  const same =
    before?.view.row === view.row &&
    before.view.number === view.number &&
    before.prepared === prepared &&
    before.cells.length === cells.length &&
    before.cells.every((cell, index) => cell === cells[index]);
  return same ? before : { prepared, cells, view };
}
