import type { TableRow } from '../../engine';
import { useActions, usePlayground } from '../../store';
import { askFor } from '../../store/asked';
import { AddRow } from '../parts/AddRow';
import { expectingRow, withRows } from '../rows';
import { GeneratedRows } from './GeneratedRows';

interface MissingRowsProps {
  readonly rows: readonly TableRow[];
  /** The columns' names and ids. */
  readonly names: readonly string[];
  readonly ids: readonly string[];
}

/** The rows that would show what the present ones do not: each by itself, or all in one step. */
export function MissingRows({ rows, names, ids }: MissingRowsProps) {
  const actions = useActions();
  const present = usePlayground((state) => state.scenario.rows);
  if (rows.length === 0) return null;
  const addAll = () => {
    const next = withRows(
      present,
      rows.map((row) => expectingRow(row, ids)),
    );
    actions.setRows('add the missing rows', next, next[present.length]?.id);
    askFor(undefined);
  };
  return (
    <section className="write-part" aria-label="Missing rows">
      <h3>{rows.length === 1 ? 'This row would show it' : 'These rows would show them'}</h3>
      <GeneratedRows rows={rows} names={names} label="Missing rows">
        {(row) => (
          <AddRow
            row={expectingRow(row, ids)}
            about={`missing row ${rows.indexOf(row) + 1}`}
            onShown={() => askFor(undefined)}
          />
        )}
      </GeneratedRows>
      <div className="compare-buttons">
        <button type="button" className="button primary" onClick={addAll}>
          {rows.length === 1 ? 'Add the missing row' : `Add the ${rows.length} missing rows`}
        </button>
      </div>
    </section>
  );
}
