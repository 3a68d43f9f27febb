import { useId } from 'react';
import { allQuestions, type QuestionWords, type Readings } from '../../engine';
import { useActions, usePlayground } from '../../store';
import { PageLinks } from '../PageLinks';
import './question-list.css';

/** Every open question with its candidate readings, and what the scenario takes as settled. */
export function QuestionList() {
  return (
    <div className="question-list">
      <p className="question-lead">
        AWS documents nothing here. An open question is answered in every way, and where the answers
        disagree the verdict is Depends. A pinned answer counts as settled in this scenario and in
        its links.
      </p>
      {allQuestions().map((words) => (
        <Question key={words.name} words={words} />
      ))}
    </div>
  );
}

function Question({ words: { name, question, why, pages, candidates } }: { words: QuestionWords }) {
  const pinned: string | undefined = usePlayground((state) => state.scenario.readings[name]);
  const { setReading } = useActions();
  const group = useId();
  const choices = [
    { name: undefined, words: 'Open', note: 'every answer is tried' },
    ...candidates.map((one) => ({ ...one, note: one.isDefault ? 'shown by default' : '' })),
  ];
  return (
    <fieldset className="question" data-pinned={pinned !== undefined}>
      <legend>{question}</legend>
      <p className="question-why">
        {why} <PageLinks pages={pages} />
      </p>
      {choices.map((choice) => (
        <label key={choice.words}>
          <input
            type="radio"
            name={group}
            checked={choice.name === pinned}
            onChange={() => setReading(name, choice.name as Readings[typeof name])}
          />
          <span>
            {choice.words.charAt(0).toUpperCase() + choice.words.slice(1)}
            {choice.note !== '' && <small> {choice.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
