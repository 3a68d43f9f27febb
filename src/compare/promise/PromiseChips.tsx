import { intentWords } from '../../engine/later';
import type { ColumnView } from '../../store';
import { askFor } from '../../store/asked';
import { PhraseText } from '../../ui/PhraseText';
import { nameOf } from '../place';
import { Status } from './Status';
import { useIntent } from './useIntent';

/** The promises that columns carry, and whether they are kept. */
export function PromiseChips({ columns }: { columns: readonly ColumnView[] }) {
  return columns.map((column) =>
    column.caller.intent ? <Chip key={column.caller.id} column={column} /> : null,
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
      onClick={() => askFor({ kind: 'promise', callerId: id })}
    >
      <span className="promise-name">{nameOf(column)}:</span>
      <span className="promise-words">
        <PhraseText phrase={intentWords(intent)} />
      </span>
      {answer && !slow && <Status status={answer.status} />}
      {failed && <Status status="not-decided" />}
    </button>
  );
}
