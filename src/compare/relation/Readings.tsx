import { READINGS, type ReadingName, type Readings, readingsWords } from '../../engine';
import { Popover } from '../../ui';

interface ReadingsProps {
  /** What each combination of readings gives, as a word. */
  readonly tried: readonly { readonly readings: Readings; readonly word: string }[];
}

/** The answer is another one under other readings of what AWS leaves open: which, on request. */
export function ReadingsNote({ tried }: ReadingsProps) {
  const decisive = (Object.keys(READINGS) as ReadingName[]).filter(
    (name) => new Set(tried.map(({ readings }) => readings[name])).size > 1,
  );
  return (
    <Popover
      label="What it hangs on"
      className="readings-popover"
      buttonClass="link-button depends"
      button="hangs on open questions"
    >
      {() => (
        <ul className="readings-list">
          {tried.map(({ readings, word }) => (
            <li key={JSON.stringify(readings)}>
              <b>{word}</b>
              {decisive.length > 0 && ` if ${readingsWords(decisive, readings)}`}
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
