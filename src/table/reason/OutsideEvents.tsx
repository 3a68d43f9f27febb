import './outside-events.css';
import { useMemo } from 'react';
import { basisWords, compilePattern } from '../../engine';
import { OUTSIDE_BASIS, outsideEvents, outsideWords, patternTextOf } from '../../engine/later';
import type { CellExplanation } from '../../store/types';
import { PhraseText } from '../../ui/PhraseText';

/**
 * What a restriction of PutRule is for: the events from outside the policy's values that a rule with
 * this pattern would receive, each proved by one. Nothing where the policy does not restrict them.
 */
export function OutsideEvents({ cell }: { cell: CellExplanation }) {
  const { call } = cell.row.row;
  const { policies, request } = cell;
  const answers = useMemo(() => {
    const pattern = call.kind === 'PutRule' ? compilePattern(patternTextOf(call.text)) : undefined;
    if (!pattern?.ok || !request) return [];
    return outsideEvents(pattern, policies, request);
  }, [call, policies, request]);
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
