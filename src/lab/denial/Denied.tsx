import { Crosshair, TriangleAlert } from 'lucide-react';
import { type Explanation, statementWords } from '../../engine';
import { type ArnDiagnosis, arnWords, publishBasisWords } from '../../engine/later';
import { PhraseText } from '../../ui/PhraseText';
import type { Road } from '../state/useRoad';
import { type Shown, useShow } from '../state/useShow';
import { entryOf } from '../state/words';
import { ArnSegments } from './ArnSegments';
import { deniedBy, telling } from './statements';
import './denied.css';

type Statement = Explanation['statements'][number];

/** More of them would hide the one that counts; those that an ARN alone keeps from allowing first. */
const SHOWN = 3;

interface DeniedProps {
  readonly road: Road;
  readonly entry: number;
  readonly onPolicies: () => void;
}

/** What AWS says to a denied call, and which statements, or parts of their ARNs, are to blame. */
export function Denied({ road, entry, onPolicies }: DeniedProps) {
  const show = useShow(road, onPolicies);
  const outcome = road.journey?.outcome;
  const each = entryOf(road, entry);
  if (outcome?.kind !== 'denied' || !each) return null;
  const { denial } = each.authorization;
  const statements = deniedBy(each);
  const onShow: Show = (shown) => show(each, [shown]);
  const arns = (denial?.arns ?? []).toSorted((a, b) => Number(b.onlyReason) - Number(a.onlyReason));
  const words = denial && publishBasisWords(denial.basis);
  return (
    <section className="denied" aria-label="Why the call is denied" data-tone="no">
      <h3>
        <TriangleAlert size={15} aria-hidden="true" />
        {outcome.error}
      </h3>
      <p className="denied-message">{outcome.message}</p>
      {words && words.standing !== 'documented' && (
        <p className="denied-basis">
          {words.word}
          {words.text && ` · ${words.text}`}
        </p>
      )}
      {arns.slice(0, SHOWN).map((arn) => (
        <Diagnosis key={`${arn.span.start} ${arn.text}`} arn={arn} onShow={onShow} />
      ))}
      {statements.slice(0, SHOWN).map((statement) => (
        <StatementLine key={JSON.stringify(statement.ref)} statement={statement} onShow={onShow} />
      ))}
    </section>
  );
}

type Show = (shown: Shown) => void;

function Diagnosis({ arn, onShow }: { arn: ArnDiagnosis; onShow: Show }) {
  return (
    <div className="diagnosis">
      <p>
        <PhraseText phrase={arnWords(arn)} />
      </p>
      <ArnSegments arn={arn} />
      <ShowButton onShow={() => onShow({ ref: arn.ref, spans: [arn.span] })} />
    </div>
  );
}

function StatementLine({ statement, onShow }: { statement: Statement; onShow: Show }) {
  const { title, detail } = statementWords(statement, 'explicitDeny');
  return (
    <div className="diagnosis">
      <p>
        <PhraseText phrase={[...title, ': ', ...detail]} />
      </p>
      <ShowButton onShow={() => onShow({ ref: statement.ref, spans: telling(statement) })} />
    </div>
  );
}

function ShowButton({ onShow }: { onShow: () => void }) {
  return (
    <button type="button" className="button small" onClick={onShow}>
      <Crosshair size={13} aria-hidden="true" />
      Show it in the policy
    </button>
  );
}
