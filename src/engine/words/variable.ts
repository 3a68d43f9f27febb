import type { ConditionExplanation } from '../iam/explanation';
import { operatorWords } from './operator';
import { code, type Phrase, shorten } from './phrase';

/** What the policy variables in the condition's values stand for in this request (`UG variables`). */
export function variableWords(condition: ConditionExplanation): Phrase {
  if (condition.requested === undefined) return [];
  const unset = condition.values.find(({ resolved }) => resolved === undefined);
  if (unset !== undefined) {
    const { negated } = operatorWords(condition.operator);
    return [
      code(shorten(unset.text, 120)),
      ' has no value in this request, so nothing equals it',
      negated && condition.matched ? ' and a negated operator matches' : '',
    ];
  }
  const replaced = condition.values.find(({ text, resolved }) => resolved !== text);
  if (replaced?.resolved === undefined) return [];
  return [code(shorten(replaced.text, 120)), ' stands for ', code(shorten(replaced.resolved, 120))];
}
