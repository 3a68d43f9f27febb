import { useMemo } from 'react';
import type { RelateResult } from '../../engine';
import { proofWords, regionWords, relationWords, robustWords } from '../../engine/words/reasoning';
import type { ColumnView } from '../../store';
import { PhraseText } from '../../ui/PhraseText';
import { AddRow } from '../parts/AddRow';
import { CallCode } from '../parts/CallCode';
import { nameOf, usePlace } from '../place';
import { rowOf } from '../rows';
import type { QuestionOf } from '../worker/questions';
import { type Answering, useAnswer } from '../worker/useAnswer';
import { ReadingsNote } from './Readings';
import { SetPicture } from './SetPicture';
import './relation.css';

/** Milliseconds for a relation that is shown while somebody types. */
const BUDGET = 4000;

/** How two columns relate, over all requests: sentence, picture, and an example of each difference. */
export function RelationLine({ a, b }: { a: ColumnView; b: ColumnView }) {
  const place = usePlace();
  const ok = a.ok && b.ok;
  const question = useMemo<QuestionOf<'relate'> | undefined>(
    () => (ok ? { kind: 'relate', place, a: a.caller.policies, b: b.caller.policies } : undefined),
    [ok, place, a.caller.policies, b.caller.policies],
  );
  const asked = useAnswer(question, { budget: BUDGET });
  const names = { a: nameOf(a), b: nameOf(b) };
  if (!ok) {
    const broken = [a, b].filter((column) => !column.ok).map(nameOf);
    return <p className="relation-open">Compared as soon as {broken.join(' and ')} can be read</p>;
  }
  const { answer } = asked;
  if (!answer || asked.slow) return <Waiting asked={asked} />;
  return (
    <>
      <SetPicture result={answer} {...names} />
      <p className="relation-lead" data-stale={asked.stale}>
        <PhraseText phrase={relationWords(answer, names.a, names.b)} />.{' '}
        <PhraseText phrase={proofWords(answer)} />
        {answer.robust === true ? (
          '.'
        ) : (
          <>
            , <ReadingsNote lines={robustWords(answer).map((line) => [line])} />.
          </>
        )}
      </p>
      <Examples answer={answer} names={names} />
    </>
  );
}

function Waiting({ asked }: { asked: Answering<'relate'> }) {
  const words = asked.slow
    ? 'Comparing all requests…'
    : asked.failed
      ? 'Not decided: the comparison did not come to an end'
      : ' ';
  return <p className="relation-open">{words}</p>;
}

function Examples({
  answer: { regions },
  names,
}: {
  answer: RelateResult;
  names: { readonly a: string; readonly b: string };
}) {
  const examples = [
    { only: names.a, cell: 'yesNo' },
    { only: names.b, cell: 'noYes' },
  ] as const;
  return examples.map(({ only, cell }) => {
    const witness = regions[cell];
    if (!witness) return null;
    const about = regionWords(cell, names.a, names.b);
    return (
      <span className="relation-example" key={cell} title={about}>
        <span className="relation-about">Only {only}:</span>
        <CallCode witness={witness} />
        <AddRow row={rowOf(witness)} about={about} />
      </span>
    );
  });
}
