import { memo } from 'react';
import type { Expectation } from '../scenario';
import type { CellRef, ColumnView, RowView } from '../store/types';
import { ROLE } from '../ui/roles';
import { RowHeader } from './RowHeader';
import { VerdictCell } from './VerdictCell';

interface TableRowProps {
  readonly view: RowView;
  readonly columns: readonly ColumnView[];
  readonly last: boolean;
  readonly chosen: boolean;
  readonly chosenCaller: string | undefined;
  /** −1 for the header; undefined when the tab stop is in another row. */
  readonly activeColumn: number | undefined;
  /** Position in the whole table when only a part of it is built, 1-based with the header row. */
  readonly rowIndex: number | undefined;
  readonly onChooseRow: (rowId: string) => void;
  readonly onChooseCell: (cell: CellRef) => void;
  readonly onExpect: (cell: CellRef, expected: Expectation | undefined) => void;
}

/** One call and what each caller gets for it. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { view, columns, chosen, activeColumn } = props;
  return (
    <tr
      {...ROLE.row}
      data-row={view.row.id}
      className={chosen ? 'chosen' : undefined}
      aria-rowindex={props.rowIndex}
    >
      <RowHeader
        view={view}
        chosen={chosen}
        active={activeColumn === -1}
        menuActive={activeColumn !== undefined}
        first={view.number === 1}
        last={props.last}
        onChoose={props.onChooseRow}
      />
      {columns.map(({ caller, letter }, index) => {
        const cell = view.cells[index];
        return (
          cell && (
            <VerdictCell
              key={caller.id}
              cell={cell}
              rowId={view.row.id}
              callerId={caller.id}
              columnName={caller.name}
              letter={letter}
              column={index}
              chosen={chosen && props.chosenCaller === caller.id}
              active={activeColumn === index}
              onChoose={props.onChooseCell}
              onExpect={props.onExpect}
            />
          )
        );
      })}
    </tr>
  );
});
