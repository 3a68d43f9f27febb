import { X } from 'lucide-react';
import type { CellExplanation } from '../../store/types';
import { callerName } from './problems';

const TONES = { Yes: 'yes', No: 'no', Depends: 'depends', 'Not evaluated': 'mute' } as const;

/** `No for Policy B, row 2` */
export function ReasonHeader({
  cell,
  onClose,
}: {
  cell: CellExplanation;
  onClose: (() => void) | undefined;
}) {
  const word = cell.cell.kind === 'verdict' ? cell.cell.word : 'Not evaluated';
  return (
    <header className="reason-header">
      <h2 id="reason-title">
        <span className="reason-word" data-tone={TONES[word]}>
          {word}
        </span>{' '}
        for {callerName(cell)}, row {cell.row.number}
      </h2>
      {onClose !== undefined && (
        <button
          type="button"
          className="button ghost small icon"
          aria-label="Close the reason"
          onClick={onClose}
        >
          <X size={15} aria-hidden="true" />
        </button>
      )}
    </header>
  );
}
