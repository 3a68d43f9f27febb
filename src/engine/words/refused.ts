import type { ConditionExplanation } from '../iam/explanation';
import { operatorWords } from './operator';

/** The request's values for the condition's key; empty when it is absent. */
export function requestedValues(condition: ConditionExplanation): readonly string[] {
  const { requested } = condition;
  if (requested === undefined) return [];
  return typeof requested === 'string' ? [requested] : requested;
}

/**
 * Which of the request's values (by index) stand in the condition's way. Empty when it is not a
 * single value's fault: the key is absent, or every value would do but there is more than one.
 */
export function refusedValues(condition: ConditionExplanation): readonly number[] {
  const { reason } = condition;
  const all = requestedValues(condition).map((_, index) => index);
  if (condition.matched) return [];
  switch (reason.kind) {
    case 'compared':
      return all;
    case 'every-value':
      return reason.failing;
    case 'some-value':
      return all;
    case 'list-without-set-operator': {
      const negated = operatorWords(condition.operator).negated;
      return negated ? all.filter((index) => !reason.unlisted.includes(index)) : reason.unlisted;
    }
    case 'key-absent':
    case 'presence':
      return [];
  }
}
