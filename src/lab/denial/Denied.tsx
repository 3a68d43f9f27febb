import { Crosshair, TriangleAlert } from 'lucide-react';
import { type ArnDiagnosis, arnWords, publishBasisWords } from '../../engine/later';
import { useActions } from '../../store';
import { documentIndex } from '../../table/reason/highlights';
import { PhraseText } from '../../ui/PhraseText';
import type { Road } from '../state/useRoad';
import { entryOf } from '../state/words';
import { ArnSegments } from './ArnSegments';
import './denied.css';

/** More of them would hide the one that counts; those that an ARN alone keeps from allowing first. */
const SHOWN = 3;

interface DeniedProps {
  readonly road: Road;
  readonly entry: number;
  readonly onPolicies: () => void;
}

/** What AWS says to a denied call, and which part of which ARN is to blame. */
export function Denied({ road, entry, onPolicies }: DeniedProps) {
  const outcome = road.journey?.outcome;
  const denial = entryOf(road, entry)?.authorization.denial;
  if (outcome?.kind !== 'denied') return null;
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
        <Diagnosis
          key={`${arn.span.start} ${arn.text}`}
          arn={arn}
          road={road}
          onPolicies={onPolicies}
        />
      ))}
    </section>
  );
}

interface DiagnosisProps {
  readonly arn: ArnDiagnosis;
  readonly road: Road;
  readonly onPolicies: () => void;
}

function Diagnosis({ arn, road, onPolicies }: DiagnosisProps) {
  const { column } = road;
  const { setHighlights } = useActions();
  const policy = documentIndex({ column }, arn.ref);
  return (
    <div className="diagnosis">
      <p>
        <PhraseText phrase={arnWords(arn)} />
      </p>
      <ArnSegments arn={arn} />
      {policy >= 0 && (
        <button
          type="button"
          className="button small"
          onClick={() => {
            onPolicies();
            const target = { kind: 'policy', callerId: column.caller.id, policy } as const;
            setHighlights([{ target, spans: [arn.span], reveal: true }]);
          }}
        >
          <Crosshair size={13} aria-hidden="true" />
          Show it in the policy
        </button>
      )}
    </div>
  );
}
