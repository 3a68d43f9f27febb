import { type TargetOutcome, targetWords } from '../../engine/later';
import { PhraseText } from '../../ui/PhraseText';

/** `→ Lambda function WelcomeMail`, and how many more. */
export function TargetNames({ targets }: { targets: readonly TargetOutcome['target'][] }) {
  const [first, ...more] = targets;
  return (
    <span className="rule-targets">
      {first ? (
        <>
          → <PhraseText phrase={targetWords({ target: first })} />
          {more.length > 0 && ` and ${more.length} more`}
        </>
      ) : (
        'no targets'
      )}
    </span>
  );
}
