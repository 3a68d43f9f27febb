import type { CellExplanation, Highlight } from '../../store/types';
import { Quoted } from '../../ui';
import { problemsOf } from './problems';

/** A text is broken: whose, where, and what is wrong with it. */
export function NotEvaluatedReason({
  cell,
  onMark,
}: {
  cell: CellExplanation;
  onMark(highlights: readonly Highlight[]): void;
}) {
  const problems = problemsOf(cell);
  const reason = cell.cell.kind === 'not-evaluated' ? cell.cell.reason : '';
  return (
    <>
      <p className="reason-lead">
        {problems.length === 0 ? (
          <Quoted text={reason} />
        ) : (
          'There is no verdict until this is mended:'
        )}
      </p>
      <ul className="reason-problems">
        {problems.map(({ place, message, highlights }) => (
          <li key={`${place} ${message}`}>
            <button type="button" className="reason-problem" onClick={() => onMark(highlights)}>
              <strong className="reason-place">{place}</strong>
              <span className="reason-message">
                <Quoted text={message} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
