import { CircleCheck, Plus } from 'lucide-react';
import { blankCall } from '../scenario';
import { useActions } from '../store';
import type { Matrix, RowFilter } from '../store/types';
import { CALL_KINDS, KIND_WORDS } from './kinds';

/** What stands where no row is: how to make one, or the good news. */
export function EmptyTable({ matrix, filter }: { matrix: Matrix; filter: RowFilter }) {
  const actions = useActions();
  if (matrix.rows.length === 0) {
    return (
      <div className="empty-table">
        <h2>No rows yet</h2>
        <p>A row is one call. Every policy answers it, and the table shows who may.</p>
        <div className="empty-actions">
          {CALL_KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              className="button"
              onClick={() => actions.addRow(blankCall(kind))}
            >
              <Plus size={15} aria-hidden="true" />
              {KIND_WORDS[kind].title}
            </button>
          ))}
        </div>
      </div>
    );
  }
  const { expectations } = matrix.counts;
  const [title, text] =
    filter === 'differ'
      ? ['No differences', 'The policies give every row the same answer.']
      : expectations === 0
        ? ['Nothing is expected yet', 'Set expected values in the cells to see mismatches here.']
        : [
            'No mismatches',
            expectations === 1
              ? 'The one expected value is met.'
              : `All ${expectations} expected values are met.`,
          ];
  return (
    <div className="empty-table">
      <h2>
        {(filter === 'differ' || expectations > 0) && (
          <CircleCheck size={18} className="yes" aria-hidden="true" />
        )}
        {title}
      </h2>
      <p>{text}</p>
      <div className="empty-actions">
        <button type="button" className="button" onClick={() => actions.setFilter('all')}>
          Show all rows
        </button>
      </div>
    </div>
  );
}
