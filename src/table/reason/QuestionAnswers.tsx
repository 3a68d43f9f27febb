import { Pin, PinOff } from 'lucide-react';
import { decisionWords, questionWords, type Readings } from '../../engine';
import { useActions } from '../../store';
import { PageLinks } from '../PageLinks';
import { VerdictMark } from '../VerdictMark';
import type { AnswerOutcome, DecidingQuestion } from './questions';

/** An open question: what each candidate reading leads to, and a way to settle on one. */
export function QuestionAnswers({ deciding }: { deciding: DecidingQuestion }) {
  const { name, pinned, answers } = deciding;
  const { question, why, pages, candidates } = questionWords(name);
  const { setReading } = useActions();
  return (
    <section className="reason-question" aria-label={question} data-pinned={pinned !== undefined}>
      <h3>{question}</h3>
      <p className="reason-why">
        {why} <PageLinks pages={pages} />
      </p>
      <ul className="reason-answers">
        {candidates.map((candidate, index) => {
          const isPinned = candidate.name === pinned;
          const reading = isPinned ? undefined : (candidate.name as Readings[typeof name]);
          return (
            <li key={candidate.name} data-pinned={isPinned}>
              <OutcomeWord outcome={answers[index]?.outcome ?? 'depends'} />
              <span className="reason-answer">
                If {candidate.words}
                {candidate.isDefault && pinned === undefined && <small> (taken by default)</small>}
                {isPinned && <small> (pinned)</small>}
              </span>
              <button
                type="button"
                className="button ghost small"
                aria-label={`${isPinned ? 'Unpin' : 'Pin'}: ${candidate.words}`}
                title={
                  isPinned
                    ? 'Leave this question open again'
                    : 'Take this as settled for this scenario'
                }
                onClick={() => setReading(name, reading)}
              >
                {isPinned ? (
                  <PinOff size={13} aria-hidden="true" />
                ) : (
                  <Pin size={13} aria-hidden="true" />
                )}
                {isPinned ? 'Unpin' : 'Pin'}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The word in the cell under one answer, and why. */
export function OutcomeWord({ outcome }: { outcome: AnswerOutcome }) {
  const { word, why } =
    outcome === 'depends'
      ? ({ word: 'Depends', why: 'on another question' } as const)
      : decisionWords(outcome);
  const tone = { Yes: 'yes', No: 'no', Depends: 'depends' }[word];
  return (
    <span className="reason-outcome" title={why}>
      <VerdictMark word={word} />
      <span className="reason-word" data-tone={tone}>
        {word}
      </span>
      <span className="visually-hidden">, {why}</span>
    </span>
  );
}
