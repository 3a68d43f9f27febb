import { type ReadingName, readingsWords } from '../../engine';
import { OutcomeWord } from './QuestionAnswers';
import type { Combination } from './questions';

/** Combinations that are shown at once; more are folded away. */
const FEW = 6;

/** Where several open questions decide together: what every combination of answers leads to. */
export function Combinations({ combinations }: { combinations: readonly Combination[] }) {
  const [first] = combinations;
  if (first === undefined) return null;
  const names = Object.keys(first.readings) as ReadingName[];
  return (
    <details className="reason-combinations" open={combinations.length <= FEW}>
      <summary>All {combinations.length} combinations of the answers</summary>
      <ul className="reason-answers">
        {combinations.map(({ readings, outcome, isDefault }) => (
          <li key={JSON.stringify(readings)}>
            <OutcomeWord outcome={outcome} />
            <span className="reason-answer">
              If {readingsWords(names, readings)}
              {isDefault && <small> (taken by default)</small>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
