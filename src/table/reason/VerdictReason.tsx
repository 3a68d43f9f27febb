import { type Explanation, verdictLead } from '../../engine';
import type { CellExplanation, Highlight } from '../../store/types';
import { BasisLine } from './BasisLine';
import { DependsReason } from './DependsReason';
import { OutsideEvents } from './OutsideEvents';
import { PhraseText } from './PhraseText';
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
  const action = explanation.statements
    .flatMap(({ elements }) => elements)
    .find(({ kind }) => kind === 'action');
  const asked = action?.kind === 'action' ? action.requested : `events:${cell.row.row.call.kind}`;
  return (
    <>
      {verdict?.verdict.kind === 'depends' ? (
        <DependsReason verdict={verdict.verdict} />
      ) : (
        <p className="reason-lead">
          <PhraseText phrase={verdictLead(explanation, asked)} />
        </p>
      )}
      {verdict?.mismatch === true && (
        <p className="reason-expected">
          Expected: <strong>{verdict.expected}</strong>
        </p>
      )}
      <ReasonTree cell={cell} onMark={onMark} />
      <OutsideEvents cell={cell} />
      <BasisLine explanation={explanation} open={verdict?.verdict.kind === 'depends'} />
    </>
  );
}
