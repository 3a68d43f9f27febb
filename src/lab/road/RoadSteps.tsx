import { Check, CircleHelp, Crosshair, KeyRound, Minus, MoveRight, X } from 'lucide-react';
import { Fragment } from 'react';
import { type Phrase, sameStatement } from '../../engine';
import { publishBasisWords } from '../../engine/later';
import { PhraseText } from '../../ui/PhraseText';
import type { Road } from '../state/useRoad';
import { useShow } from '../state/useShow';
import { entryOf } from '../state/words';
import { OpenQuestions } from './OpenQuestions';
import type { Station } from './station';
import { stationsOf } from './stations';
import './road.css';

const ICONS = { yes: Check, no: X, depends: CircleHelp, mute: Minus } as const;

interface RoadStepsProps {
  readonly road: Road;
  readonly entry: number;
  /** Gives a condition key a value. */
  readonly onGive: (key: string) => void;
  /** Shows the caller's policies. */
  readonly onPolicies: () => void;
}

/** The five stations, each with its answer and its reason. */
export function RoadSteps({ road, entry, onGive, onPolicies }: RoadStepsProps) {
  const show = useShow(road, onPolicies);
  const each = entryOf(road, entry);
  const onShow = () => {
    if (!each) return;
    const { decidedBy, statements } = each.authorization.explanation;
    const deciding = statements.filter(({ ref }) =>
      decidedBy.some((one) => sameStatement(one, ref)),
    );
    show(
      each,
      deciding.map(({ ref, span }) => ({ ref, spans: [span] })),
    );
  };
  return (
    <section className="road" aria-label="The road of the event" data-region="road">
      <ol>
        {stationsOf(road, entry).map((station) => (
          <Step key={station.question} station={station} onGive={onGive} onShow={onShow} />
        ))}
      </ol>
    </section>
  );
}

interface StepProps extends Pick<RoadStepsProps, 'onGive'> {
  readonly station: Station;
  readonly onShow: () => void;
}

/** A name may go on in the next line after a slash. */
function Breakable({ text }: { text: string }) {
  const [first, ...parts] = text.split(/(?<=\/)/);
  return (
    <>
      {first}
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a name have no identity
        <Fragment key={index}>
          <wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
}

function Step({ station, onGive, onShow }: StepProps) {
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
        <span>
          <Breakable text={answer} />
        </span>
      </p>
      {why.map((phrase, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of a station have no identity
        <Why key={index} phrase={phrase} untold={station.untold?.[index]} onGive={onGive} />
      ))}
      {station.open && <OpenQuestions />}
      {station.shows && (
        <button type="button" className="button small" onClick={onShow}>
          <Crosshair size={13} aria-hidden="true" />
          Show it in the policy
        </button>
      )}
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

interface WhyProps extends Pick<RoadStepsProps, 'onGive'> {
  readonly phrase: Phrase;
  /** The key that the sentence says to be untold. */
  readonly untold: string | undefined;
}

function Why({ phrase, untold, onGive }: WhyProps) {
  return (
    <>
      <p className="station-why">
        <PhraseText phrase={phrase} />
      </p>
      {untold !== undefined && (
        <button
          type="button"
          className="button small"
          aria-label={`Give it a value: ${untold}`}
          onClick={() => onGive(untold)}
        >
          <KeyRound size={13} aria-hidden="true" />
          Give it a value
        </button>
      )}
    </>
  );
}
