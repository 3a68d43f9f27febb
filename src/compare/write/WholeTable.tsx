import type { TableResult } from '../../engine';
import { limitsWords } from '../../engine/words/reasoning';
import { useActions, usePlayground } from '../../store';
import { askFor } from '../../store/asked';
import { PhraseText } from '../../ui/PhraseText';
import { expectingRow } from '../rows';
import { GeneratedRows } from './GeneratedRows';

interface WholeTableProps {
  readonly table: TableResult;
  /** The columns' names and ids. */
  readonly names: readonly string[];
  readonly ids: readonly string[];
}

/** The smallest table, in the place of the present one. */
export function WholeTable({ table, names, ids }: WholeTableProps) {
  const actions = useActions();
  const empty = usePlayground((state) => state.scenario.rows.length === 0);
  const replace = () => {
    const next = table.rows.map((row) => expectingRow(row, ids));
    actions.setRows(empty ? 'write the table' : 'replace all rows', next, next[0]?.id);
    askFor(undefined);
  };
  return (
    <section className="write-part" aria-label="The whole table">
      <h3>
        {table.exact && table.smallest
          ? 'The smallest table that shows every mistake'
          : 'A table that shows the mistakes that were looked at'}
      </h3>
      <GeneratedRows rows={table.rows} names={names} label="Generated rows" />
      {!table.exact && (
        <p className="compare-note">
          Not everything was looked at. <PhraseText phrase={limitsWords(table.limits)} />.
        </p>
      )}
      {!table.smallest && <p className="compare-note">There may be a table with fewer rows.</p>}
      <div className="compare-buttons">
        <button
          type="button"
          className={empty ? 'button primary' : 'button'}
          disabled={table.rows.length === 0}
          onClick={replace}
        >
          {empty ? 'Write these rows' : 'Replace all rows'}
        </button>
        <span className="compare-note">What the rows say today becomes their expected value.</span>
      </div>
    </section>
  );
}
