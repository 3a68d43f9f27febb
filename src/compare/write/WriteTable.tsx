import { useMemo } from 'react';
import { limitsWords } from '../../engine/words/reasoning';
import { type ColumnView, useActions, useMatrix, usePlayground } from '../../store';
import { askFor } from '../../store/asked';
import { PhraseText } from '../../ui/PhraseText';
import { nameOf, usePlace } from '../place';
import { expectingRow, withRows } from '../rows';
import type { AskedRow, QuestionOf } from '../worker/questions';
import { useAnswer } from '../worker/useAnswer';
import { GeneratedRows } from './GeneratedRows';
import { Rating } from './Rating';
import './write-table.css';

/** Nobody types while it is worked out. */
const ASKING = { budget: 12_000, pause: 0 };

/** Rates the present rows, and offers the rows that show every small mistake. */
export function WriteTable({ columns }: { columns: readonly ColumnView[] }) {
  const place = usePlace();
  const actions = useActions();
  const rows = usePlayground((state) => state.scenario.rows);
  const { rows: views } = useMatrix();
  const [first, second] = columns;
  const ok = columns.every((column) => column.ok);
  const [a, b] = [first?.caller.policies, second?.caller.policies];
  const readable: readonly AskedRow[] = useMemo(
    () => views.flatMap((view) => (view.ok ? [view.row] : [])),
    [views],
  );
  const question = useMemo<QuestionOf<'table'> | undefined>(
    () => (ok && a ? { kind: 'table', place, a, b } : undefined),
    [ok, place, a, b],
  );
  const rate = useMemo<QuestionOf<'rating'> | undefined>(
    () => (ok && a ? { kind: 'rating', place, a, b, rows: readable } : undefined),
    [ok, place, a, b, readable],
  );
  const table = useAnswer(question, ASKING);
  const rating = useAnswer(rate, ASKING);
  const names = columns.map(nameOf);
  const ids = columns.map(({ caller }) => caller.id);

  if (!ok) return <p className="compare-dialog compare-note">The policies cannot be read yet.</p>;
  if (table.failed) {
    return (
      <p className="compare-dialog compare-note">Not decided: no table was found in the time.</p>
    );
  }
  const { answer } = table;
  const missing = rating.answer?.missing ?? [];
  const add = () => {
    const next = withRows(
      rows,
      missing.map((row) => expectingRow(row, ids)),
    );
    actions.setRows('add the missing rows', next, next[rows.length]?.id);
    askFor(undefined);
  };
  const replace = () => {
    const next = (answer?.rows ?? []).map((row) => expectingRow(row, ids));
    actions.setRows('replace all rows', next, next[0]?.id);
    askFor(undefined);
  };
  return (
    <div className="compare-dialog">
      <p className="compare-lead">
        The fewest calls that show how {names.join(' and ')} decide, and on which every small
        mistake in {names.length > 1 ? 'them' : 'it'} would show.
      </p>
      <Rating asked={rating} names={names} />
      {answer ? (
        <>
          <GeneratedRows rows={answer.rows} names={names} />
          {!answer.exact && (
            <p className="compare-note">
              Not everything was looked at. <PhraseText phrase={limitsWords(answer.limits)} />.
            </p>
          )}
          {!answer.smallest && (
            <p className="compare-note">There may be a table with fewer rows.</p>
          )}
        </>
      ) : (
        <p className="compare-note" role="status">
          {table.slow ? 'Trying every small mistake…' : ' '}
        </p>
      )}
      <div className="compare-buttons">
        <button
          type="button"
          className="button primary"
          disabled={missing.length === 0}
          onClick={add}
        >
          {missing.length === 0
            ? 'No rows are missing'
            : `Add the ${missing.length === 1 ? 'missing row' : `${missing.length} missing rows`}`}
        </button>
        <button
          type="button"
          className="button"
          disabled={!answer || answer.rows.length === 0}
          onClick={replace}
        >
          Replace all rows
        </button>
        <span className="compare-note">What the rows say today becomes their expected value.</span>
      </div>
    </div>
  );
}
