import { plain } from '../../engine';
import { promiseWords, shortPromise } from '../../engine/words/reasoning';
import type { ColumnView } from '../../store';
import { askFor } from '../../store/asked';
import { PhraseText } from '../../ui/PhraseText';
import { nameOf } from '../place';
import { Status } from './Status';
import { useIntent } from './useIntent';
import './promise.css';

/** The promises that columns carry, and whether they are kept. */
export function PromiseChips({ columns }: { columns: readonly ColumnView[] }) {
  const promising = columns.filter(({ caller }) => caller.intent);
  if (promising.length === 0) return null;
  return (
    <span className="promise-chips">
      {promising.map((column) => (
        <Chip key={column.caller.id} column={column} />
      ))}
    </span>
  );
}

function Chip({ column }: { column: ColumnView }) {
  const { intent, id } = column.caller;
  const { answer, failed, stale, slow } = useIntent(column, intent);
  if (!intent) return null;
  return (
    <button
      type="button"
      className="promise-chip"
      data-stale={stale}
      title={plain(promiseWords(intent))}
      onClick={() => askFor({ kind: 'promise', callerId: id })}
    >
      <span className="badge" aria-hidden="true">
        {column.letter}
      </span>
      <span className="visually-hidden">Promise of {nameOf(column)}: </span>
      <span className="promise-words">
        <PhraseText phrase={shortPromise(intent)} />
      </span>
      <span className="promise-slot">
        {answer && !slow && <Status status={answer.status} />}
        {failed && <Status status="not-decided" />}
      </span>
    </button>
  );
}
