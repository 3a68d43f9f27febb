import { useMemo } from 'react';
import type { TableRow } from '../../engine';
import { type ColumnView, useMatrix } from '../../store';
import { nameOf, usePlace } from '../place';
import type { AskedRow, QuestionOf } from '../worker/questions';
import { useAnswer } from '../worker/useAnswer';
import { MissingRows } from './MissingRows';
import { Rating } from './Rating';
import { WholeTable } from './WholeTable';
import './write-table.css';

/** Nobody types while it is worked out. */
const ASKING = { budget: 12_000, pause: 0 };

/** Rates the present rows, and offers the rows that show every small mistake. */
export function WriteTable({ columns }: { columns: readonly ColumnView[] }) {
  const place = usePlace();
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
  return (
    <div className="compare-dialog">
      <p className="compare-lead">
        Calls that show how {names.join(' and ')} decide, and on which a small mistake in{' '}
        {names.length > 1 ? 'them' : 'it'} would show.
      </p>
      {views.length > 0 && (
        <>
          <Rating asked={rating} names={names} />
          <MissingRows rows={rating.answer?.missing ?? NONE} names={names} ids={ids} />
        </>
      )}
      {answer ? (
        <WholeTable table={answer} names={names} ids={ids} />
      ) : (
        <p className="compare-note" role="status">
          {table.slow ? 'Trying every small mistake…' : ' '}
        </p>
      )}
    </div>
  );
}

const NONE: readonly TableRow[] = [];
