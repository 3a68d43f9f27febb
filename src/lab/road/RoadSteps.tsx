import { Check, CircleHelp, Minus, MoveRight, X } from 'lucide-react';
import { publishBasisWords } from '../../engine/later';
import { PhraseText } from '../../ui/PhraseText';
import type { Road } from '../state/useRoad';
import type { Station } from './station';
import { stationsOf } from './stations';
import './road.css';

const ICONS = { yes: Check, no: X, depends: CircleHelp, mute: Minus } as const;

/** The five stations, each with its answer and its reason. */
export function RoadSteps({ road, entry }: { road: Road; entry: number }) {
  return (
    <section className="road" aria-label="The road of the event" data-region="road">
      <ol>
        {stationsOf(road, entry).map((station) => (
          <Step key={station.question} station={station} />
        ))}
      </ol>
    </section>
  );
}

function Step({ station }: { station: Station }) {
  const { question, tone, answer, isName, why, basis } = station;
  const Icon = tone === 'plain' ? undefined : ICONS[tone];
  return (
    <li className="station" data-tone={tone}>
      <h2>{question}</h2>
      <p className={isName ? 'station-answer name' : 'station-answer'} title={answer}>
        {Icon && (
          <span className="tone-mark" aria-hidden="true">
            <Icon size={12} strokeWidth={2.75} />
          </span>
        )}
        <span>{answer}</span>
      </p>
      {why.map((phrase, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of a station have no identity
        <p key={index} className="station-why">
          <PhraseText phrase={phrase} />
        </p>
      ))}
      {basis && basis.standing !== 'documented' && (
        <p className="station-basis">
          {publishBasisWords(basis).word}
          {publishBasisWords(basis).text && ` · ${publishBasisWords(basis).text}`}
        </p>
      )}
      <MoveRight className="station-arrow" size={16} aria-hidden="true" />
    </li>
  );
}
