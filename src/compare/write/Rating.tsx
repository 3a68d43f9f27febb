import { limitsWords, mutantWords } from '../../engine/words/reasoning';
import { PhraseText } from '../../ui/PhraseText';
import type { Answering } from '../worker/useAnswer';

interface RatingProps {
  readonly asked: Answering<'rating'>;
  readonly names: readonly string[];
}

/** How many small mistakes in the policies would change an answer of the present rows. */
export function Rating({ asked: { answer, failed, slow }, names }: RatingProps) {
  if (!answer) {
    const words = failed
      ? 'Not decided what the present rows would show.'
      : slow
        ? 'Looking at the present rows…'
        : ' ';
    return <p className="compare-note">{words}</p>;
  }
  const { killed, possible, missed, exact, limits } = answer;
  return (
    <div className="rating">
      <p role="status">
        <strong>
          {possible === 0
            ? 'There is no small mistake to notice.'
            : `${killed} of ${possible} mistakes would be noticed in the present rows.`}
        </strong>
      </p>
      {missed.length > 0 && (
        <>
          <p>{missed.length === 1 ? 'This one' : 'These'} would not:</p>
          <ul>
            {missed.map((mutant) => (
              <li key={mutant.id}>
                {names[mutant.side === 'a' ? 0 : 1]}: <PhraseText phrase={mutantWords(mutant)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {!exact && (
        <p className="compare-note">
          Not everything was looked at. <PhraseText phrase={limitsWords(limits)} />.
        </p>
      )}
    </div>
  );
}
