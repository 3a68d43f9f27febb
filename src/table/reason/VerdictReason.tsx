import { type Explanation, verdictLead } from '../../engine';
import type { CellExplanation, Highlight } from '../../store/types';
import { PhraseText } from '../../ui/PhraseText';
import { BasisLine } from './BasisLine';
import { OutsideEvents } from './OutsideEvents';
import { QuestionsReason } from './QuestionsReason';
import { openQuestions } from './questions';
import { ReasonTree } from './ReasonTree';

/** A verdict: its lead, what it depends on, the lines, and what it rests on. */
export function VerdictReason({
  cell,
  explanation,
  onMark,
}: {
  cell: CellExplanation;
  explanation: Explanation;
  onMark(highlights: readonly Highlight[]): void;
}) {
  const verdict = cell.cell.kind === 'verdict' ? cell.cell : undefined;
  const questions = openQuestions(cell);
  const action = explanation.statements
    .flatMap(({ elements }) => elements)
    .find(({ kind }) => kind === 'action');
  const asked = action?.kind === 'action' ? action.requested : `events:${cell.row.row.call.kind}`;
  return (
    <>
      <p className="reason-lead">
        {verdict?.verdict.kind === 'depends' ? (
          "AWS doesn't document what this verdict turns on."
        ) : (
          <PhraseText phrase={verdictLead(explanation, asked)} />
        )}
      </p>
      <QuestionsReason questions={questions} />
      {verdict?.mismatch === true && (
        <p className="reason-expected">
          Expected: <strong>{verdict.expected}</strong>
        </p>
      )}
      <ReasonTree cell={cell} onMark={onMark} />
      <OutsideEvents cell={cell} />
      <BasisLine explanation={explanation} questions={questions} />
    </>
  );
}
