import type { ConditionExplanation } from '../iam/explanation';
import { type CallKind, requestedWords } from './call';
import { keyWords } from './key';
import { operatorWords } from './operator';
import { listedCode, type Phrase } from './phrase';
import { requestedValues } from './refused';

/** `ForAllValues`: every value of the request has to satisfy the operator. */
export function everyWords(
  condition: ConditionExplanation,
  failing: readonly number[],
  call: CallKind,
): Phrase {
  const values = requestedValues(condition);
  const { one, many } = keyWords(condition.key);
  const { negated } = operatorWords(condition.operator);
  if (values.length === 0) {
    return [
      ...requestedWords(condition, call),
      '. ForAllValues asks whether all match, and of none all do',
    ];
  }
  if (failing.length === 0) {
    const all =
      values.length === 1
        ? `The only ${one} is `
        : `${negated ? 'None' : 'All'} of the ${many} ${negated ? 'is' : 'are'} `;
    const state =
      negated && values.length === 1 ? 'not excluded' : negated ? 'excluded' : 'in the list';
    return [`${all}${state}: `, ...listedCode(values)];
  }
  const bad = values.filter((_, index) => failing.includes(index));
  const verb = bad.length === 1 ? 'is' : 'are';
  return [
    ...listedCode(bad),
    negated
      ? ` ${verb} excluded, and ForAllValues wants none of them`
      : ` ${verb} not in the list, and ForAllValues wants every ${one} to be`,
  ];
}

/** `ForAnyValue`: one value is enough. */
export function someWords(
  condition: ConditionExplanation,
  satisfying: readonly number[],
  call: CallKind,
): Phrase {
  const values = requestedValues(condition);
  const { one, many } = keyWords(condition.key);
  const { negated } = operatorWords(condition.operator);
  if (values.length === 0) {
    return [
      ...requestedWords(condition, call),
      ". ForAnyValue needs at least one value, so it doesn't match",
    ];
  }
  const good = values.filter((_, index) => satisfying.includes(index));
  if (good.length > 0) {
    const state = `${good.length === 1 ? 'is' : 'are'} ${negated ? 'outside' : 'in'} the list`;
    return [...listedCode(good), ` ${state}, and ForAnyValue needs only one`];
  }
  const state = negated
    ? `${values.length === 1 ? `The only ${one} is` : `All of the ${many} are`} in the list`
    : `${values.length === 1 ? `The only ${one} is not` : `None of the ${many} is`} in the list`;
  const needs = `and ForAnyValue needs at least one${negated ? ' outside it' : ''}: `;
  return [`${state}, ${needs}`, ...listedCode(values)];
}
