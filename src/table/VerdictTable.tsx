import {
  type CSSProperties,
  type Ref,
  Suspense,
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
} from 'react';
import { useActions, useMatrix, usePlayground } from '../store';
import type { CellRef } from '../store/types';
import { later } from '../ui';
import { ROLE } from '../ui/roles';
import { nextExpectation } from './ExpectedChip';
import { CALL_KINDS, KIND_WORDS } from './kinds';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';
import { TableToolbar } from './TableToolbar';
import { useRowWindow } from './useRowWindow';
import { useTableKeys } from './useTableKeys';
import { visibleRows } from './visibleRows';
import './verdict-table.css';
import './table-cards.css';

const EmptyTable = later(() => import('./EmptyTable').then((part) => part.EmptyTable));

/** What the page can ask of the table. */
export interface TableHandle {
  /** Moves the focus to a cell, or to the table's tab stop. */
  focusCell(cell?: CellRef): void;
}

interface VerdictTableProps {
  /** A cell was chosen; `enter` asks for the focus to go on to the reasons. */
  readonly onCell: (enter: boolean) => void;
  /** A row's text is to be edited. */
  readonly onEditRow: () => void;
  readonly ref?: Ref<TableHandle>;
}

/** One row a call, one column a policy, a word and its reason in each cell. */
export function VerdictTable({ onCell, onEditRow, ref }: VerdictTableProps) {
  const matrix = useMatrix();
  const filter = usePlayground((state) => state.filter);
  const rowId = usePlayground((state) => state.rowId);
  const cell = usePlayground((state) => state.cell);
  const actions = useActions();

  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = visibleRows(matrix, filter);
  const { start, end, before, after, reveal } = useRowWindow(rows, scroller, body);
  const windowed = end - start < rows.length;

  // A row that is chosen elsewhere, a new one for example, is brought into view.
  const chosenIndex = rows.findIndex(({ row }) => row.id === rowId);
  const at = useRef(chosenIndex);
  at.current = chosenIndex;
  const seen = useRef(rowId);
  useEffect(() => {
    if (seen.current !== rowId && at.current >= 0) reveal(at.current);
    seen.current = rowId;
  }, [rowId, reveal]);

  const chooseCell = useCallback(
    (chosen: CellRef) => {
      actions.selectCell(chosen);
      onCell(false);
    },
    [actions, onCell],
  );
  const callerIds = matrix.columns.map(({ caller }) => caller.id);
  const keys = useTableKeys(table, rows, callerIds, reveal, {
    enterCell: (chosen) => {
      actions.selectCell(chosen);
      onCell(true);
    },
    enterRow: (id) => {
      actions.selectRow(id);
      onEditRow();
    },
    cycleExpected: (at) => {
      const view = matrix.rows.find(({ row }) => row.id === at.rowId);
      actions.setExpected(at, nextExpectation(view?.row.expected[at.callerId]));
    },
  });

  useImperativeHandle(ref, () => ({
    focusCell: (at) => {
      const row = rows.findIndex((view) => view.row.id === (at?.rowId ?? keys.active.rowId));
      const column = at ? callerIds.indexOf(at.callerId) : keys.active.column;
      keys.focusPlace({ row: Math.max(0, row), column });
    },
  }));

  const kinds = CALL_KINDS.filter((kind) => matrix.rows.some(({ row }) => row.call.kind === kind));
  const [only = 'PutRule'] = kinds;
  return (
    <section className="table-pane" aria-label="Verdicts" data-region="table">
      <TableToolbar matrix={matrix} />
      <div className="table-scroll" ref={scroller}>
        <table
          ref={table}
          {...ROLE.table}
          className={`verdict-table ${matrix.columns.length === 1 ? 'single' : matrix.columns.length > 3 ? 'many' : ''}`}
          style={{ '--columns': matrix.columns.length } as CSSProperties}
          aria-rowcount={windowed ? rows.length + 1 : undefined}
          aria-describedby="table-keys"
          onKeyDown={keys.onKeyDown}
          onFocus={keys.onFocus}
        >
          <caption className="visually-hidden">
            Which policy allows which call: a row is a call, a column a policy
          </caption>
          <TableHead
            columns={matrix.columns}
            rowTitle={kinds.length > 1 ? 'Call' : KIND_WORDS[only].title}
          />
          <tbody ref={body} {...ROLE.rowgroup}>
            {before > 0 && <Gap height={before} />}
            {rows.slice(start, end).map((view, index) => (
              <TableRow
                key={view.row.id}
                view={view}
                columns={matrix.columns}
                last={view.number === matrix.rows.length}
                chosen={view.row.id === rowId}
                chosenCaller={cell?.rowId === view.row.id ? cell.callerId : undefined}
                activeColumn={keys.active.rowId === view.row.id ? keys.active.column : undefined}
                rowIndex={windowed ? start + index + 2 : undefined}
                onChooseRow={actions.selectRow}
                onChooseCell={chooseCell}
                onExpect={actions.setExpected}
              />
            ))}
            {after > 0 && <Gap height={after} />}
          </tbody>
        </table>
        {rows.length === 0 && (
          <Suspense fallback={null}>
            <EmptyTable matrix={matrix} filter={filter} />
          </Suspense>
        )}
        <p id="table-keys" className="visually-hidden">
          Arrow keys move between cells, Enter opens the reasons, E changes the expected value
        </p>
      </div>
    </section>
  );
}

/** Stands for the rows that are out of view. */
function Gap({ height }: { height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row cannot be focused
    <tr aria-hidden="true">
      <td style={{ height, border: 0 }} />
    </tr>
  );
}
