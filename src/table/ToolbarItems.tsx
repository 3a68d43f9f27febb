import { blankCall } from '../scenario';
import { type MatrixCounts, useActions } from '../store';
import { askFor } from '../store/asked';
import { MenuItem } from '../ui/menu';
import { CALL_KINDS, KIND_WORDS } from './kinds';

/** What can be done with all expected values at once. */
export function ExpectedItems({ counts }: { counts: MatrixCounts }) {
  const actions = useActions();
  return (
    <>
      <MenuItem disabled={counts.rows === 0} onSelect={actions.expectCurrent}>
        Take current verdicts as expected
      </MenuItem>
      <MenuItem disabled={counts.expectations === 0} onSelect={actions.clearExpected}>
        Clear expected
      </MenuItem>
    </>
  );
}

/** The kinds of rows that can be added. */
export function KindItems() {
  const actions = useActions();
  return (
    <>
      {CALL_KINDS.map((kind) => (
        <MenuItem
          key={kind}
          detail={KIND_WORDS[kind].does}
          onSelect={() => actions.addRow(blankCall(kind))}
        >
          {KIND_WORDS[kind].name}
        </MenuItem>
      ))}
      <MenuItem
        detail="The fewest rows that show every small mistake"
        // The menu gives the focus back to its button first.
        onSelect={() => requestAnimationFrame(() => askFor({ kind: 'write-table' }))}
      >
        Write the table for me…
      </MenuItem>
    </>
  );
}
