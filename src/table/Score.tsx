import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { MatrixCounts } from '../store/types';

/** How the verdicts compare with what is expected of them. */
export function Score({ counts }: { counts: MatrixCounts }) {
  const { expectations, met, mismatches } = counts;
  if (expectations === 0) return <span className="score">nothing expected yet</span>;
  const open = expectations - met - mismatches;
  const rest = open > 0 && <small>{`${open} not evaluated`}</small>;
  const score = `${met} of ${expectations} as expected`;
  if (mismatches > 0) {
    return (
      <span className="score no">
        <TriangleAlert size={14} aria-hidden="true" />
        {mismatches === 1 ? '1 mismatch' : `${mismatches} mismatches`}
        <small>{score}</small>
        {rest}
      </span>
    );
  }
  return (
    <span className={open === 0 ? 'score yes' : 'score'}>
      {open === 0 && <CircleCheck size={14} aria-hidden="true" />}
      {score}
      {rest}
    </span>
  );
}
