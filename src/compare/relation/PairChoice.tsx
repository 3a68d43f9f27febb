import type { ColumnView } from '../../store';
import { nameOf } from '../place';

interface PairChoiceProps {
  readonly columns: readonly ColumnView[];
  readonly pair: readonly [ColumnView, ColumnView];
  readonly onPair: (a: string, b: string) => void;
}

/** Which two columns are compared; only where there are more than two. */
export function PairChoice({ columns, pair: [a, b], onPair }: PairChoiceProps) {
  const choose = (
    label: string,
    chosen: ColumnView,
    other: ColumnView,
    take: (id: string) => void,
  ) => (
    <select
      className="select"
      aria-label={label}
      value={chosen.caller.id}
      onChange={(event) => take(event.currentTarget.value)}
    >
      {columns
        .filter((column) => column !== other)
        .map((column) => (
          <option key={column.caller.id} value={column.caller.id}>
            {column.letter} {nameOf(column)}
          </option>
        ))}
    </select>
  );
  return (
    <span className="pair-choice">
      {choose('Compare', a, b, (id) => onPair(id, b.caller.id))}
      <span aria-hidden="true">and</span>
      {choose('With', b, a, (id) => onPair(a.caller.id, id))}
    </span>
  );
}
