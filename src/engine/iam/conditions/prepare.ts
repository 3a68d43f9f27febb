import type { Span } from '../../span';
import { derivedKey } from '../principal/context';
import type { ReadingName } from '../readings';
import { readBool } from './bool';
import type { Condition } from './condition';
import { type Equals, fixedValue, type PolicyValue } from './family';
import type { Operator } from './operator';

/** A condition as the document writes it: one operator, one key, its values as texts. */
export interface WrittenCondition {
  readonly operator: Operator;
  readonly operatorSpan: Span;
  readonly key: string;
  readonly keySpan: Span;
  readonly span: Span;
  readonly values: readonly { readonly text: string; readonly span: Span }[];
}

const sharedKeys = new Map<string, string>();

/**
 * One string object for each key, so that comparing keys of many policies compares pointers. The
 * memory is bounded, since keys are the user's.
 */
function sharedKey(key: string): string {
  const shared = sharedKeys.get(key);
  if (shared !== undefined) return shared;
  if (sharedKeys.size >= 1000) sharedKeys.clear();
  sharedKeys.set(key, key);
  return key;
}

/** Works out everything that does not depend on the request. */
export function prepareCondition(written: WrittenCondition, variables: boolean): Condition {
  const { operator } = written;
  const { family } = operator;
  const values = written.values.map(({ text, span }) =>
    family ? family.prepare(text, span, variables) : presenceValue(text, span),
  );
  const key = sharedKey(written.key.toLowerCase());
  const wanted = values.map((value) => readBool(value.text));
  return {
    operator,
    operatorSpan: written.operatorSpan,
    keyText: written.key,
    key,
    keySpan: written.keySpan,
    span: written.span,
    values,
    equalsAny: family?.any?.(values, variables) ?? oneByOne(values),
    derive: derivedKey(key),
    wantsAbsent: operator.kind === 'Null' && wanted.includes(true),
    wantsPresent: operator.kind === 'Null' && wanted.includes(false),
    question: questionOf(operator),
    boolVariable:
      operator.kind === 'Bool' &&
      values.some((value) => !value.malformed && readBool(value.text) === undefined),
  };
}

/** The values of Null ask for a state of the key and are compared with nothing. */
function presenceValue(text: string, span: Span): PolicyValue {
  return { ...fixedValue(text, span, undefined), malformed: readBool(text) === undefined };
}

function oneByOne(values: readonly PolicyValue[]): Equals {
  const [first] = values;
  if (first && values.length === 1) return first.equals;
  return (actual, asked) => {
    for (const value of values) if (value.equals(actual, asked)) return true;
    return false;
  };
}

function questionOf({ kind, set, negated, ifExists }: Operator): ReadingName | undefined {
  if (kind === 'Null') return set ? undefined : 'empty-list-present';
  if (set === undefined) return negated || ifExists ? 'bare-negated-on-list' : undefined;
  return set === 'ForAnyValue' && ifExists ? 'for-any-value-if-exists-absent' : undefined;
}
