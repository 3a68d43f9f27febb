import type { Span } from '../../span';
import type { Asked } from '../asked';
import type { DerivedKey } from '../principal/context';
import type { ReadingName } from '../readings';
import type { Equals, PolicyValue } from './family';
import type { Operator } from './operator';

/** One operator and one key of a Condition block with its values, ready to be asked. */
export interface Condition {
  readonly operator: Operator;
  readonly operatorSpan: Span;
  /** As written. */
  readonly keyText: string;
  /** In lower case: key names are case-insensitive. */
  readonly key: string;
  readonly keySpan: Span;
  /** Key and values. */
  readonly span: Span;
  readonly values: readonly PolicyValue[];
  /** Does any value of the policy equal this value of the request, before negation? */
  readonly equalsAny: Equals;
  readonly derive: DerivedKey | undefined;
  /** Null only: the states of the key that its values ask for. */
  readonly wantsAbsent: boolean;
  readonly wantsPresent: boolean;
  /** The open question that this condition can touch, depending on what the request holds. */
  readonly question: ReadingName | undefined;
  /** A Bool value with a variable, an open question of its own. */
  readonly boolVariable: boolean;
}

/**
 * Does the condition hold? (UG operators, UG set operators)
 *
 * A bare operator compares one value; on a list it does not match, however it is spelled: that is
 * the rule on which EventBridge's printed tables rest.
 */
export function holds(condition: Condition, asked: Asked): boolean {
  const { operator } = condition;
  const value = asked.look(condition.key, condition.derive);
  if (operator.kind === 'Null') return presenceHolds(condition, value, asked);
  if (operator.set === undefined) {
    if (value === undefined) return operator.negated || operator.ifExists;
    if (typeof value === 'string') return condition.equalsAny(value, asked) !== operator.negated;
    return listHolds(condition, value, asked);
  }
  if (operator.set === 'ForAllValues') {
    if (value === undefined) return true;
    if (typeof value === 'string') return satisfies(condition, value, asked);
    for (const one of value) if (!satisfies(condition, one, asked)) return false;
    return true;
  }
  if (value === undefined) {
    return operator.ifExists && asked.readings['for-any-value-if-exists-absent'] === 'true';
  }
  if (typeof value === 'string') return satisfies(condition, value, asked);
  for (const one of value) if (satisfies(condition, one, asked)) return true;
  return false;
}

/** For set operators: is this one value of the request as the operator wants it? */
function satisfies(condition: Condition, value: string, asked: Asked): boolean {
  return condition.equalsAny(value, asked) !== condition.operator.negated;
}

/** A bare operator on a list; what negated and IfExists operators do there is an open question. */
function listHolds(condition: Condition, values: readonly string[], asked: Asked): boolean {
  const { negated, ifExists } = condition.operator;
  if (!negated && !ifExists) return false;
  if (asked.readings['bare-negated-on-list'] !== 'over-all-values') return false;
  return negated ? !values.some((value) => condition.equalsAny(value, asked)) : true;
}

/** Null: with ForAllValues always true, with ForAnyValue always false (AA). */
function presenceHolds(
  condition: Condition,
  value: string | readonly string[] | undefined,
  asked: Asked,
): boolean {
  if (condition.operator.set) return condition.operator.set === 'ForAllValues';
  return isPresent(value, asked) ? condition.wantsPresent : condition.wantsAbsent;
}

export function isPresent(value: string | readonly string[] | undefined, asked: Asked): boolean {
  if (value === undefined) return false;
  return value.length > 0 || typeof value === 'string'
    ? true
    : asked.readings['empty-list-present'] === 'present';
}

/** The open question that the condition meets with this request, if any. */
export function touchedQuestion(condition: Condition, asked: Asked): ReadingName | undefined {
  if (condition.question === undefined) return undefined;
  const value = asked.look(condition.key, condition.derive);
  switch (condition.question) {
    case 'bare-negated-on-list':
      return typeof value === 'object' ? condition.question : undefined;
    case 'for-any-value-if-exists-absent':
      return value === undefined ? condition.question : undefined;
    case 'empty-list-present':
      return typeof value === 'object' && value.length === 0 ? condition.question : undefined;
    default:
      return condition.question;
  }
}
