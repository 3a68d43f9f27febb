import type { ConditionExplanation, Explanation, StatementExplanation } from '../iam/explanation';
import { keyWords, valueWords } from './key';
import { listed, shorten } from './phrase';
import { requestedValues } from './refused';
import { sameStatement, statementName } from './statement-name';

/** Characters beyond which the trigger is left to the reason panel. */
const ROOM = 80;

/** `Denied by DenyPutRuleForAllEC2Events (source aws.ec2)`; without a Sid, `Denied by statement 1`. */
export function shortDenial(explanation: Explanation): string {
  const denying = denyingStatements(explanation);
  const [first] = denying;
  if (first === undefined) return 'Denied';
  const more = denying.length > 1 ? ` and ${denying.length - 1} more` : '';
  const said = `Denied by ${shorten(statementName(first.ref), 60)}${more}`;
  const conditions = first.elements.filter((element) => element.kind === 'condition');
  const trigger = listed([...new Set(conditions.map(triggerWords))]);
  const whole = `${said} (${trigger})`;
  return trigger === '' || whole.length > ROOM ? said : whole;
}

/** The Deny statements that decide, in the order of the policies. */
export function denyingStatements(explanation: Explanation): readonly StatementExplanation[] {
  const { decidedBy, statements } = explanation;
  return statements.filter(
    ({ ref, effect, matched }) =>
      effect === 'Deny' && matched && decidedBy.some((other) => sameStatement(ref, other)),
  );
}

function triggerWords(condition: ConditionExplanation): string {
  const { reason, key } = condition;
  const { one, many } = keyWords(key);
  const values = requestedValues(condition);
  const deciding =
    reason.kind === 'some-value'
      ? values.filter((_, index) => reason.satisfying.includes(index))
      : values;
  if (deciding.length === 0) return `no ${one}`;
  const noun = deciding.length === 1 ? one : many;
  return `${noun} ${listed(deciding.map((value) => valueWords(key, value)))}`;
}
