import type { Phrase } from '../../engine';
import { Popover } from '../../ui';
import { PhraseText } from '../../ui/PhraseText';

/** The answer is another one under other readings of what AWS leaves open: which, on request. */
export function ReadingsNote({ lines }: { lines: readonly Phrase[] }) {
  return (
    <Popover
      label="What it hangs on"
      className="readings-popover"
      buttonClass="link-button depends"
      button="hangs on open questions"
    >
      {() => (
        <ul className="readings-list">
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two combinations may read alike
            <li key={index}>
              <PhraseText phrase={line} />
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
