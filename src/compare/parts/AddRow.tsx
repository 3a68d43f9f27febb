import type { Witness } from '../../engine';
import { useActions, usePlayground } from '../../store';
import { rowOf, sameRow } from '../rows';

interface AddRowProps {
  readonly witness: Witness;
  /** Tells several of them apart: `Only Policy A`. */
  readonly about: string;
  readonly onAdded?: (() => void) | undefined;
}

/** Adds an example to the table, or goes to the row that asks the same. */
export function AddRow({ witness, about, onAdded }: AddRowProps) {
  const rows = usePlayground((state) => state.scenario.rows);
  const actions = useActions();
  const row = rowOf(witness);
  const there = sameRow(rows, row);
  return (
    <button
      type="button"
      className="link-button"
      aria-label={`${there ? 'Show the row' : 'Add as a row'}: ${about}`}
      onClick={() => {
        if (there) actions.selectRow(there.id);
        else actions.setRows('add an example', [...rows, row], row.id);
        onAdded?.();
      }}
    >
      {there ? 'Show the row' : 'Add as a row'}
    </button>
  );
}
