import type { Breach, Intent, IntentResult, Repair } from '../../engine';
import { intentRobustWords, intentWords, limitsWords } from '../../engine/words/reasoning';
import { type ColumnView, useActions, usePlaygroundStore } from '../../store';
import { askFor } from '../../store/asked';
import { PhraseText } from '../../ui/PhraseText';
import { changedDocuments, withEdits } from '../edits';
import { AddRow } from '../parts/AddRow';
import { CallCode } from '../parts/CallCode';
import { Diff } from '../parts/Diff';
import { nameOf } from '../place';
import { ReadingsNote } from '../relation/Readings';
import { rowOf } from '../rows';
import { withBreach } from './experiment';
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
      {answer.breach && <BreachShown breach={answer.breach} column={column} />}
      {answer.robust !== true && <Robust answer={answer} />}
      {answer.repair && <RepairOffer repair={answer.repair} column={column} />}
    </section>
  );
}

function BreachShown({ breach, column }: { breach: Breach; column: ColumnView }) {
  return (
    <div className="breach">
      <p>
        <CallCode witness={breach.witness} />
        <AddRow
          row={rowOf(breach.witness)}
          about="the rule that breaks the promise"
          showsAtOnce
          onShown={() => askFor(undefined)}
        />
      </p>
      {breach.event !== undefined && (
        <>
          <pre className="event">{pretty(breach.event)}</pre>
          <AddToLab breach={breach} column={column} />
        </>
      )}
    </div>
  );
}

/** The rule and the event go into the lab, which then shows that the one takes the other. */
function AddToLab({ breach, column: { caller } }: { breach: Breach; column: ColumnView }) {
  const store = usePlaygroundStore();
  const add = () => {
    const { scenario, actions } = store.getState();
    const experiment = withBreach(scenario.lab, breach, scenario.site, caller.id);
    if (!experiment) {
      actions.notify({ tone: 'info', text: 'There is no room left in the event lab', undo: false });
      return;
    }
    actions.editLab('add the rule and its event', () => experiment.lab);
    askFor({ kind: 'lab-call', callId: experiment.callId });
    actions.setView('lab');
    actions.notify({ tone: 'info', text: 'The rule and its event are in the lab', undo: true });
  };
  return (
    <button type="button" className="button" onClick={add}>
      Add both to the event lab
    </button>
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
