import type { Row, Scenario } from '../types';
import { type PreparedCell, prepareCell } from './cell';
import { columnProblem, columnView, createColumnReader, type PreparedColumn } from './column';
import { countsOf } from './counts';
import { FIRST_ENGINE, type MatrixEngine } from './engine';
import { explained } from './explained';
import { type PreparedRow, prepareRow } from './row';
import type { CellExplanation, CellRef, CellView, ColumnView, Matrix, RowView } from './views';

/** Makes the table of a scenario; the same scenario gives the same table. */
export interface MatrixSelector {
  (scenario: Scenario): Matrix;
  /** One cell, explained; undefined when the scenario has no such cell. */
  explain(scenario: Scenario, cell: CellRef): CellExplanation | undefined;
  /** Goes on with an engine that knows more kinds of rows. */
  use(engine: MatrixEngine): void;
}

interface Column {
  /** Where it stood in the last table; −1 when it was not there. */
  readonly was: number;
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
export function createMatrixSelector(first: MatrixEngine = FIRST_ENGINE): MatrixSelector {
  let engine = first;
  const readColumn = createColumnReader(engine);
  let last: { readonly scenario: Scenario; readonly matrix: Matrix } | undefined;
  let lastColumns: readonly Column[] = [];
  let lastRows: ReadonlyMap<string, MadeRow> = new Map();
  let lastExplained: CellExplanation | undefined;

  const make = (scenario: Scenario): Matrix => {
    const columns = scenario.callers.map((caller, position): Column => {
      const prepared = readColumn(caller.policies);
      const was = lastColumns.findIndex((column) => column.view.caller.id === caller.id);
      const before = lastColumns[was];
      const kept =
        was === position && before?.view.caller === caller && before.prepared === prepared;
      const view = kept ? before.view : columnView(caller, position, prepared);
      return { was, prepared, view, problem: columnProblem(view, prepared) };
    });
    const rows = new Map<string, MadeRow>();
    for (const [index, row] of scenario.rows.entries()) {
      const before = lastRows.get(row.id);
      const prepared = prepareRow(engine, row, scenario.site, scenario.readings, before?.prepared);
      const cells = columns.map(({ was, prepared: column, problem, view }) => {
        const cell = before?.cells[was];
        const expected = row.expected[view.caller.id];
        return prepareCell(engine, prepared, column, problem, expected, cell);
      });
      rows.set(row.id, madeRow(row, index + 1, prepared, cells, before));
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
  const use = (next: MatrixEngine) => {
    engine = next;
    last = undefined;
    lastRows = new Map();
  };
  return Object.assign(select, { explain, use });
}

const NONE: RowView['diagnostics'] = [];

function rowView(
  row: Row,
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
    contextDiagnostics: derived.contextDiagnostics ?? NONE,
    ok: derived.ok,
    cells,
    mismatch: cells.some((cell) => cell.mismatch),
    differs: words.size > 1,
  };
}

/** Keeps the view that was there when it would say the same. */
function madeRow(
  row: Row,
  number: number,
  prepared: PreparedRow,
  cells: readonly PreparedCell[],
  before: MadeRow | undefined,
): MadeRow {
  const same =
    before?.view.row === row &&
    before.view.number === number &&
    before.prepared === prepared &&
    before.cells.length === cells.length &&
    before.cells.every(({ view }, index) => view === cells[index]?.view);
  return { prepared, cells, view: same ? before.view : rowView(row, number, prepared, cells) };
}
