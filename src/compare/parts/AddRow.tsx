import type { Row } from '../../scenario';
import { useActions, usePlayground } from '../../store';
import { sameRow } from '../rows';

interface AddRowProps {
  readonly row: Row;
  /** Tells several of them apart: `Only Policy A`. */
  readonly about: string;
  /** Called when the row is the chosen one and the table is to be seen. */
  readonly onShown?: (() => void) | undefined;
  /** Adding it already shows it. */
  readonly showsAtOnce?: boolean;
}

/** Adds an example to the table, or goes to the row that asks the same. */
export function AddRow({ row, about, onShown, showsAtOnce = false }: AddRowProps) {
  const rows = usePlayground((state) => state.scenario.rows);
  const actions = useActions();
  const there = sameRow(rows, row);
  return (
    <button
      type="button"
      className="link-button"
      aria-label={`${there ? 'Show the row' : 'Add as a row'}: ${about}`}
      onClick={() => {
        if (there) actions.selectRow(there.id);
        else actions.setRows('add an example', [...rows, row], row.id);
        if (there || showsAtOnce) onShown?.();
      }}
    >
      {there ? 'Show the row' : 'Add as a row'}
    </button>
  );
}
