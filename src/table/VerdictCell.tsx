import { memo, useId } from 'react';
import type { Expectation } from '../scenario';
import type { CellRef, CellView } from '../store/types';
import { Quoted } from '../ui';
import { ROLE } from '../ui/roles';
import { ExpectedChip } from './ExpectedChip';
import { VerdictMark, type VerdictWord, verdictTone } from './VerdictMark';

interface VerdictCellProps {
  readonly cell: CellView;
  readonly rowId: string;
  readonly callerId: string;
  readonly columnName: string;
  readonly letter: string;
  /** Position among the columns, from 0. */
  readonly column: number;
  readonly chosen: boolean;
  /** The cell that Tab goes to. */
  readonly active: boolean;
  readonly onChoose: (cell: CellRef) => void;
  readonly onExpect: (cell: CellRef, expected: Expectation | undefined) => void;
}

/** What one caller gets for one row: the word, the short reason, and what was expected. */
export const VerdictCell = memo(function VerdictCell(props: VerdictCellProps) {
  const { cell, rowId, callerId, active, chosen } = props;
  const word: VerdictWord = cell.kind === 'verdict' ? cell.word : 'Not evaluated';
  const id = useId();
  return (
    <td {...ROLE.cell} className={chosen ? 'verdict-cell chosen' : 'verdict-cell'}>
      <span className="cell-column" aria-hidden="true">
        <span className="badge">{props.letter}</span>
        <span className="cell-name">{props.columnName}</span>
      </span>
      <button
        type="button"
        className="verdict"
        tabIndex={active ? 0 : -1}
        aria-labelledby={`${id}-word ${id}-reason`}
        aria-current={chosen || undefined}
        data-column={props.column}
        data-word={word}
        onClick={() => props.onChoose({ rowId, callerId })}
      />
      <div className="cell-body">
        <VerdictMark word={word} />
        <b id={`${id}-word`} className={verdictTone(word)}>
          {word}
        </b>
        {cell.reason && (
          <small id={`${id}-reason`}>
            {cell.kind === 'verdict' ? cell.reason : <Quoted text={cell.reason} />}
          </small>
        )}
        <ExpectedChip
          expected={cell.expected}
          mismatch={cell.mismatch}
          tabIndex={active ? 0 : -1}
          onChange={(expected) => props.onExpect({ rowId, callerId }, expected)}
        />
      </div>
    </td>
  );
});
