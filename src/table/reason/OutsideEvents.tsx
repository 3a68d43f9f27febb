import './outside-events.css';
import { useEffect, useState } from 'react';
import { basisWords, compilePattern } from '../../engine';
import {
  OUTSIDE_BASIS,
  type OutsideAnswer,
  outsideEvents,
  outsideWords,
  patternTextOf,
} from '../../engine/later';
import type { CellExplanation } from '../../store/types';
import { PhraseText } from '../../ui/PhraseText';

/**
 * What a restriction of PutRule is for: the events from outside the policy's values that a rule with
 * this pattern would receive, each proved by one. Nothing where the policy does not restrict them.
 */
export function OutsideEvents({ cell }: { cell: CellExplanation }) {
  const answers = useOutsideEvents(cell);
  if (answers.length === 0) return null;
  const { word, pages } = basisWords(OUTSIDE_BASIS);
  return (
    <section className="reason-outside" aria-label="Events from outside">
      {answers.map((answer) => {
        const { lead, event } = outsideWords(answer);
        return (
          <div key={answer.key}>
            <p>
              <PhraseText phrase={[...lead, event === undefined ? '.' : ', for example:']} />
            </p>
            {event !== undefined && <code>{event}</code>}
          </div>
        );
      })}
      <p className="reason-below">
        {word}: worked out from what the pattern matches
        {pages.map(({ name, url }) => (
          <span key={url}>
            {' · '}
            <a href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
          </span>
        ))}
      </p>
    </section>
  );
}

/** Milliseconds without a change after which the search begins: never between two keystrokes. */
const PAUSE = 150;

/** The answers for this very cell; none while they are still being looked for. */
function useOutsideEvents({ row, policies, request }: CellExplanation): readonly OutsideAnswer[] {
  const { call } = row.row;
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    const timer = setTimeout(() => {
      const pattern =
        call.kind === 'PutRule' ? compilePattern(patternTextOf(call.text)) : undefined;
      const answers = pattern?.ok && request ? outsideEvents(pattern, policies, request) : [];
      setFound({ call, policies, request, answers });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [call, policies, request]);
  const current = found?.call === call && found.policies === policies && found.request === request;
  return current ? found.answers : [];
}

interface Found extends Pick<CellExplanation, 'policies' | 'request'> {
  readonly call: CellExplanation['row']['row']['call'];
  readonly answers: readonly OutsideAnswer[];
}
