import type { CellExplanation, Highlight } from '../../store/types';
import { EmptyReason } from './EmptyReason';
import { NotEvaluatedReason } from './NotEvaluatedReason';
import { ReasonHeader } from './ReasonHeader';
import { VerdictReason } from './VerdictReason';
import './reason-panel.css';

export interface ReasonPanelProps {
  /** The chosen cell; undefined while none is chosen. */
  readonly explanation: CellExplanation | undefined;
  /** Marks characters in the editors; an empty list takes the marks away. */
  onMark(highlights: readonly Highlight[]): void;
  /** Leaves the panel: Escape and, where it is given, a button. */
  onClose?(): void;
}

/** Why the chosen cell says what it says: statement by statement, down to the single value. */
export function ReasonPanel({ explanation: cell, onMark, onClose }: ReasonPanelProps) {
  if (cell === undefined) return <EmptyReason />;
  return (
    <section
      className="reason"
      aria-labelledby="reason-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || onClose === undefined) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <ReasonHeader cell={cell} onClose={onClose} />
      {cell.explanation === undefined || cell.cell.kind === 'not-evaluated' ? (
        <NotEvaluatedReason cell={cell} onMark={onMark} />
      ) : (
        <VerdictReason
          key={`${cell.row.row.id} ${cell.column.caller.id}`}
          cell={cell}
          explanation={cell.explanation}
          onMark={onMark}
        />
      )}
    </section>
  );
}
