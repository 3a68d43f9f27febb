import { type PreparedRule, targetsWords } from '../../engine/later';
import { PhraseText } from '../../ui/PhraseText';

/** `→ Lambda function WelcomeMail`, and how many more. */
export function TargetNames({ rule }: { rule: PreparedRule }) {
  return (
    <span className="rule-targets">
      <PhraseText phrase={targetsWords(rule)} />
    </span>
  );
}
