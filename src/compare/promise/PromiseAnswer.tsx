import type { Intent, IntentResult, Repair } from '../../engine';
import { intentRobustWords, intentWords, limitsWords } from '../../engine/words/reasoning';
import { type ColumnView, useActions } from '../../store';
import { askFor } from '../../store/asked';
import { PhraseText } from '../../ui/PhraseText';
import { changedDocuments, withEdits } from '../edits';
import { AddRow } from '../parts/AddRow';
import { CallCode } from '../parts/CallCode';
import { Diff } from '../parts/Diff';
import { nameOf } from '../place';
import { ReadingsNote } from '../relation/Readings';
import { Status } from './Status';
import { isEmpty, useIntent } from './useIntent';

/** Proved, refuted with a rule and an event, or not decided; and a repair where there is one. */
export function PromiseAnswer({ column, intent }: { column: ColumnView; intent: Intent }) {
  const { answer, failed, stale, slow } = useIntent(column, intent);
  if (!column.ok) {
    return <p className="compare-note">Checked as soon as {nameOf(column)} can be read.</p>;
  }
  if (isEmpty(intent)) return <p className="compare-note">Name at least one value.</p>;
  if (slow || (!answer && !failed)) {
    return <p className="compare-note">{slow ? 'Looking at every rule…' : ' '}</p>;
  }
  if (!answer) {
    return (
      <p className="compare-note">
        <Status status="not-decided" />: the check did not come to an end.
      </p>
    );
  }
  return (
    <section className="promise-answer" aria-label="Answer" data-stale={stale}>
      <p role="status">
        <Status status={answer.status}>
          <PhraseText phrase={intentWords(answer)} />
        </Status>
      </p>
      {answer.status === 'not-decided' && answer.limits.length > 0 && (
        <p className="compare-note">
          <PhraseText phrase={limitsWords(answer.limits)} />.
        </p>
      )}
      <Breach answer={answer} />
      {answer.robust !== true && <Robust answer={answer} />}
      {answer.repair && <RepairOffer repair={answer.repair} column={column} />}
    </section>
  );
}

function Breach({ answer: { breach } }: { answer: IntentResult }) {
  if (!breach) return null;
  return (
    <div className="breach">
      <p>
        <CallCode witness={breach.witness} />
        <AddRow
          witness={breach.witness}
          about="the rule that breaks the promise"
          onAdded={() => askFor(undefined)}
        />
      </p>
      {breach.event !== undefined && <pre className="event">{pretty(breach.event)}</pre>}
    </div>
  );
}

function Robust({ answer }: { answer: IntentResult }) {
  return (
    <p className="compare-note">
      The answer <ReadingsNote lines={intentRobustWords(answer)} />.
    </p>
  );
}

function RepairOffer({ repair, column }: { repair: Repair; column: ColumnView }) {
  const actions = useActions();
  const { caller } = column;
  const changed = changedDocuments(caller.policies, repair.edits);
  if (changed.length === 0) return null;
  return (
    <div className="repair">
      <p>With this the promise is proved:</p>
      {changed.map(({ index, before, after }) => (
        <Diff key={index} before={before} after={after} label="What the repair changes" />
      ))}
      <button
        type="button"
        className="button primary"
        onClick={() =>
          actions.setPolicies(
            caller.id,
            `repair ${nameOf(column)}`,
            withEdits(caller.policies, repair.edits),
          )
        }
      >
        Apply the repair
      </button>
    </div>
  );
}

function pretty(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), undefined, 2);
  } catch {
    return json;
  }
}
