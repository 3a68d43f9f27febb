import { arnLike } from './arn';
import { binaryEquals } from './binary';
import { bool } from './bool';
import * as date from './date';
import type { Family } from './family';
import { ipAddress } from './ip';
import * as numeric from './numeric';
import { stringEquals, stringEqualsIgnoreCase, stringLike } from './text';

/** What kind of value an operator compares; it says which operators fit a condition key's type. */
export type OperatorKind =
  | 'String'
  | 'Numeric'
  | 'Date'
  | 'Bool'
  | 'Binary'
  | 'Ip'
  | 'Arn'
  | 'Null';

/** An operator's name without set operator and `IfExists`. */
interface BaseOperator {
  readonly kind: OperatorKind;
  /** Null compares nothing. */
  readonly family: Family | undefined;
  readonly negated: boolean;
  readonly variables: 'yes' | 'no' | 'open';
}

export interface Operator extends BaseOperator {
  /** As written: `ForAllValues:StringLikeIfExists`. */
  readonly name: string;
  /** `StringLike`. */
  readonly base: string;
  readonly set: 'ForAllValues' | 'ForAnyValue' | undefined;
  readonly ifExists: boolean;
}

const text = (family: Family, negated = false): BaseOperator => ({
  kind: 'String',
  family,
  negated,
  variables: 'yes',
});
const plain = (kind: OperatorKind, family: Family, negated = false): BaseOperator => ({
  kind,
  family,
  negated,
  variables: 'no',
});
const arn = (negated = false): BaseOperator => ({
  kind: 'Arn',
  family: arnLike,
  negated,
  variables: 'yes',
});

/** Every operator of the IAM policy language (UG operators). */
const BASE: Readonly<Record<string, BaseOperator>> = {
  StringEquals: text(stringEquals),
  StringNotEquals: text(stringEquals, true),
  StringEqualsIgnoreCase: text(stringEqualsIgnoreCase),
  StringNotEqualsIgnoreCase: text(stringEqualsIgnoreCase, true),
  StringLike: text(stringLike),
  StringNotLike: text(stringLike, true),
  NumericEquals: plain('Numeric', numeric.numericEquals),
  NumericNotEquals: plain('Numeric', numeric.numericEquals, true),
  NumericLessThan: plain('Numeric', numeric.numericLessThan),
  NumericLessThanEquals: plain('Numeric', numeric.numericLessThanEquals),
  NumericGreaterThan: plain('Numeric', numeric.numericGreaterThan),
  NumericGreaterThanEquals: plain('Numeric', numeric.numericGreaterThanEquals),
  DateEquals: plain('Date', date.dateEquals),
  DateNotEquals: plain('Date', date.dateEquals, true),
  DateLessThan: plain('Date', date.dateLessThan),
  DateLessThanEquals: plain('Date', date.dateLessThanEquals),
  DateGreaterThan: plain('Date', date.dateGreaterThan),
  DateGreaterThanEquals: plain('Date', date.dateGreaterThanEquals),
  Bool: { kind: 'Bool', family: bool, negated: false, variables: 'open' },
  BinaryEquals: plain('Binary', binaryEquals),
  IpAddress: plain('Ip', ipAddress),
  NotIpAddress: plain('Ip', ipAddress, true),
  ArnEquals: arn(),
  ArnLike: arn(),
  ArnNotEquals: arn(true),
  ArnNotLike: arn(true),
  Null: { kind: 'Null', family: undefined, negated: false, variables: 'no' },
};

/** The names of the operators, without set operators and `IfExists`, in the order of the UG. */
export const OPERATOR_NAMES: readonly string[] = Object.keys(BASE);

const NAME = /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/s;

/**
 * Reads an operator with its set operator and `IfExists`.
 *
 * @returns undefined when IAM has no such operator; names are case-sensitive
 */
export function readOperator(name: string): Operator | undefined {
  const seen = read.get(name);
  if (seen) return seen;
  const match = NAME.exec(name);
  const base = match?.[2] ?? '';
  const known = Object.hasOwn(BASE, base) ? BASE[base] : undefined;
  if (!match || !known) return undefined;
  const set = match[1] as Operator['set'];
  const operator: Operator = { ...known, name, base, set, ifExists: match[3] !== undefined };
  read.set(name, operator);
  return operator;
}

/** One object for each operator: 27 names with 3 set operators and `IfExists` at most. */
const read = new Map<string, Operator>();
