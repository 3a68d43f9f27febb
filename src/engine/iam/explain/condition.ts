import type { Basis } from '../../standing';
import type { Asked } from '../asked';
import {
  type Condition,
  holds,
  isPresent,
  satisfies,
  touchedQuestion,
} from '../conditions/condition';
import type { ConditionExplanation, ConditionReason } from '../explanation';
import type { ContextValue } from '../request';
import { BASES } from './basis';

/** Explains one operator and one key: what the request holds, which values equal it, and the rule. */
export function explainCondition(condition: Condition, asked: Asked): ConditionExplanation {
  const { operator } = condition;
  const requested = asked.value(condition.key, condition.derive);
  const actual = listOf(requested);
  return {
    kind: 'condition',
    operator: operator.name,
    operatorSpan: condition.operatorSpan,
    key: condition.keyText,
    keySpan: condition.keySpan,
    span: condition.span,
    matched: holds(condition, asked),
    requested,
    values: condition.values.map((value) => ({
      text: value.text,
      resolved: value.resolved(asked),
      span: value.span,
      matches: indices(actual, (one) => value.equals(one, asked)),
    })),
    reason: reasonOf(condition, requested, actual, asked),
    basis: basisOf(condition, requested, asked),
  };
}

function reasonOf(
  condition: Condition,
  requested: ContextValue | undefined,
  actual: readonly string[],
  asked: Asked,
): ConditionReason {
  const { kind, set, negated, ifExists } = condition.operator;
  if (kind === 'Null') {
    const { wantsAbsent, wantsPresent } = condition;
    const either = wantsAbsent === wantsPresent;
    const wanted = either ? 'either' : wantsAbsent ? 'absent' : 'present';
    return { kind: 'presence', present: isPresent(requested, asked), wanted };
  }
  if (requested === undefined) {
    if (set === 'ForAllValues') return { kind: 'key-absent', rule: 'for-all-values' };
    if (set === 'ForAnyValue') return { kind: 'key-absent', rule: 'for-any-value' };
    const rule = ifExists ? 'if-exists' : negated ? 'negated' : 'positive';
    return { kind: 'key-absent', rule };
  }
  if (set === 'ForAllValues') {
    return {
      kind: 'every-value',
      failing: indices(actual, (one) => !satisfies(condition, one, asked)),
    };
  }
  if (set === 'ForAnyValue') {
    return {
      kind: 'some-value',
      satisfying: indices(actual, (one) => satisfies(condition, one, asked)),
    };
  }
  const equal = (one: string): boolean => condition.equalsAny(one, asked);
  if (typeof requested === 'string')
    return { kind: 'compared', anyEqual: equal(requested), negated };
  return { kind: 'list-without-set-operator', unlisted: indices(actual, (one) => !equal(one)) };
}

function basisOf(condition: Condition, requested: ContextValue | undefined, asked: Asked): Basis {
  const question = touchedQuestion(condition, asked);
  if (question === 'bare-negated-on-list') return BASES.openBareOnList;
  if (question === 'for-any-value-if-exists-absent') return BASES.openForAnyIfExists;
  if (question === 'empty-list-present') return BASES.openEmptyList;
  if (condition.boolVariable) return BASES.openBoolVariable;
  const { kind, set } = condition.operator;
  if (kind === 'Null') return set ? BASES.nullWithSet : BASES.operators;
  if (set) return BASES.setOperators;
  return typeof requested === 'object' ? BASES.bareOnList : BASES.operators;
}

function listOf(value: ContextValue | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

function indices(values: readonly string[], test: (value: string) => boolean): number[] {
  const found: number[] = [];
  for (const [index, value] of values.entries()) if (test(value)) found.push(index);
  return found;
}
