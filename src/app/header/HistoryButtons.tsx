import { Redo2, Undo2 } from 'lucide-react';
import { useActions, usePlayground } from '../../store';

/** Undo and redo, each with the name of the step. */
export function HistoryButtons() {
  const back = usePlayground((state) => state.past.at(-1)?.label);
  const forth = usePlayground((state) => state.future.at(-1)?.label);
  const { undo, redo } = useActions();
  const undoName = back ? `Undo: ${back}` : 'Undo';
  const redoName = forth ? `Redo: ${forth}` : 'Redo';
  return (
    <span className="history-buttons">
      <button
        type="button"
        className="button icon ghost"
        aria-label={undoName}
        title={undoName}
        disabled={back === undefined}
        onClick={undo}
      >
        <Undo2 size={17} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="button icon ghost"
        aria-label={redoName}
        title={redoName}
        disabled={forth === undefined}
        onClick={redo}
      >
        <Redo2 size={17} aria-hidden="true" />
      </button>
    </span>
  );
}
