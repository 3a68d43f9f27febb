import type { ConditionExplanation, ConditionValueExplanation } from '../iam/explanation';
import { keyWords } from './key';
import { operatorWords } from './operator';
import { code, type Phrase, shorten } from './phrase';
import { requestedValues } from './refused';
import { relation } from './relation';

/** One value of the request, against all of the policy's: `aws.s3 is not in the list`. */
export function requestValueWords(condition: ConditionExplanation, index: number): Phrase {
  const value = requestedValues(condition)[index] ?? '';
  const equal = condition.values.find(({ matches }) => matches.includes(index));
  const { negated } = operatorWords(condition.operator);
  const { yes } = relation(condition.operator);
  if (equal === undefined)
    return [long(value), negated ? ' is not excluded' : ' is not in the list'];
  const other = equal.resolved ?? equal.text;
  if (other === value) return [long(value), negated ? ' is excluded' : ' is in the list'];
  return [long(value), ` ${yes} `, long(other), ...(negated ? [', which is excluded'] : [])];
}

/** The value satisfies the operator, negation included. */
export function requestValueHolds(condition: ConditionExplanation, index: number): boolean {
  const equal = condition.values.some(({ matches }) => matches.includes(index));
  return equal !== operatorWords(condition.operator).negated;
}

/** One value of the policy, against the request's. */
export function policyValueWords(
  condition: ConditionExplanation,
  value: ConditionValueExplanation,
): Phrase {
  const { one } = keyWords(condition.key);
  const { resolved, text, matches } = value;
  if (resolved === undefined) return [long(text), ' has no value in this request'];
  const shown: Phrase =
    resolved === text ? [long(text)] : [long(text), ' stands for ', long(resolved)];
  if (condition.requested === undefined || condition.reason.kind === 'presence') return shown;
  const said = saidOf(condition.operator, matches.length > 0);
  return [...shown, ` ${said} the ${one}`];
}

/** Seen from the policy's value: `equals the source`, `covers the target`. */
function saidOf(operator: string, matched: boolean): string {
  const { yes } = relation(operator);
  if (yes === 'fits' || yes === 'lies in') return matched ? 'covers' : 'does not cover';
  if (yes === 'is' || yes === 'equals') return matched ? 'equals' : 'is not';
  return matched ? 'holds for' : 'does not hold for';
}

function long(text: string) {
  return code(shorten(text, 160));
}
