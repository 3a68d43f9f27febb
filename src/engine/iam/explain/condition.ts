import type { Basis } from '../../standing';
import type { Asked } from '../asked';
import { type Condition, holds, isPresent, touchedQuestion } from '../conditions/condition';
import type {
  ConditionExplanation,
  ConditionReason,
  ConditionValueExplanation,
} from '../explanation';
import type { ContextValue } from '../request';
import { BASES } from './basis';

/** Explains one operator and one key: what the request holds, which values equal it, and the rule. */
export function explainCondition(condition: Condition, asked: Asked): ConditionExplanation {
  const { operator } = condition;
  const requested = asked.look(condition.key, condition.derive);
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
    values: valuesOf(condition, actual, asked),
    reason: reasonOf(condition, requested, actual, asked),
    basis: basisOf(condition, requested, asked),
  };
}

function valuesOf(
  condition: Condition,
  actual: readonly string[],
  asked: Asked,
): ConditionValueExplanation[] {
  const values: ConditionValueExplanation[] = [];
  for (const value of condition.values) {
    const matches: number[] = [];
    for (let i = 0; i < actual.length; i++) {
      if (value.equals(actual[i] ?? '', asked)) matches.push(i);
    }
    values.push({ text: value.text, resolved: value.resolved(asked), span: value.span, matches });
  }
  return values;
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
    return { kind: 'every-value', failing: indices(actual, condition, asked, negated) };
  }
  if (set === 'ForAnyValue') {
    return { kind: 'some-value', satisfying: indices(actual, condition, asked, !negated) };
  }
  if (typeof requested === 'string') {
    return { kind: 'compared', anyEqual: condition.equalsAny(requested, asked), negated };
  }
  return { kind: 'list-without-set-operator', unlisted: indices(actual, condition, asked, false) };
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

const NOTHING: readonly string[] = [];

function listOf(value: ContextValue | undefined): readonly string[] {
  if (value === undefined) return NOTHING;
  return typeof value === 'string' ? [value] : value;
}

/** The indices of the request's values that some (or, with false, no) policy value equals. */
function indices(
  values: readonly string[],
  condition: Condition,
  asked: Asked,
  equal: boolean,
): number[] {
  const found: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (condition.equalsAny(values[i] ?? '', asked) === equal) found.push(i);
  }
  return found;
}
