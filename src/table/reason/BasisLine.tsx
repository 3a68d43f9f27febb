import {
  type BasisWords,
  basisWords,
  type Explanation,
  questionWords,
  standingSentence,
  verdictBasis,
  verdictStanding,
} from '../../engine';
import { BasisGroup } from './BasisGroup';
import type { OpenQuestions } from './questions';

/** What the verdict rests on: how sure each step is, and the public pages. */
export function BasisLine({
  explanation,
  questions: { deciding, agreed },
}: {
  explanation: Explanation;
  questions: OpenQuestions;
}) {
  const words = verdictBasis(explanation).map(basisWords);
  const groups = new Map<string, BasisWords[]>();
  for (const one of words) {
    // What an open question has to do with the verdict is told in its own words.
    if (one.standing === 'open' && deciding.length + agreed.length > 0) continue;
    const id = `${one.word} ${one.text}`;
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  const open = deciding.some(({ pinned }) => pinned === undefined);
  return (
    <footer className="reason-basis">
      {deciding.length + agreed.length === 0 && (
        <p className="visually-hidden">{standingSentence(verdictStanding(explanation))}.</p>
      )}
      {deciding.length > 0 && (
        <p>
          <strong>Open</strong> ·{' '}
          {open ? "AWS doesn't say; see the outcomes above" : 'settled by what is pinned above'}
        </p>
      )}
      {agreed.map(questionWords).map(({ name, question, pages }) => (
        <BasisGroup
          key={name}
          group={[
            {
              standing: 'open',
              word: 'Open, but every reading leads to this verdict',
              text: question,
              pages,
            },
          ]}
        />
      ))}
      {[...groups].map(([id, group]) => (
        <BasisGroup key={id} group={group} />
      ))}
    </footer>
  );
}
