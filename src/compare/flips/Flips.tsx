import { useMemo, useState } from 'react';
import type { CellExplanation } from '../../store';
import { usePlace } from '../place';
import type { QuestionOf } from '../worker/questions';
import { useAnswer } from '../worker/useAnswer';
import { FlipItem } from './FlipItem';
import './flips.css';

const ASKING = { budget: 6000 };
/** More than these are shown on request. */
const FIRST = 4;

/** Below the reasons of a cell: the smallest changes that give it another answer. */
export function Flips({ cell }: { cell: CellExplanation }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="flips" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What would change this?</summary>
      {open && <Listed cell={cell} />}
    </details>
  );
}

function Listed({ cell }: { cell: CellExplanation }) {
  const place = usePlace();
  const [all, setAll] = useState(false);
  const { request, column } = cell;
  const { policies } = column.caller;
  const question = useMemo<QuestionOf<'flips'> | undefined>(
    () => (request ? { kind: 'flips', place, a: policies, request } : undefined),
    [request, place, policies],
  );
  const { answer, failed, stale, slow } = useAnswer(question, ASKING);
  if (failed) return <p className="flips-note">Not decided: the search did not come to an end.</p>;
  if (!answer || slow) {
    return (
      <p className="flips-note" role="status">
        {slow ? 'Looking for small changes…' : ' '}
      </p>
    );
  }
  const { flips, allowed, exact } = answer;
  const shown = all ? flips : flips.slice(0, FIRST);
  if (flips.length === 0) {
    return (
      <p className="flips-note">
        {exact ? 'No small change' : 'No small change that was found'} makes this{' '}
        {allowed ? 'a No' : 'a Yes'}.
      </p>
    );
  }
  return (
    <div data-stale={stale}>
      <p className="flips-note">Each of these alone makes it {allowed ? 'a No' : 'a Yes'}:</p>
      <ul>
        {shown.map((flip, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew with every answer
          <li key={index}>
            <FlipItem flip={flip} cell={cell} />
          </li>
        ))}
      </ul>
      {shown.length < flips.length && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          Show {flips.length - shown.length} more
        </button>
      )}
    </div>
  );
}
