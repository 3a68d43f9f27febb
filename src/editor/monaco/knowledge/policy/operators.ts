import { OPERATORS, SET_OPERATORS } from '../pages';
import type { KnownValue, Source } from '../shape';

/** What an operator does, and which values are worth suggesting for it. */
export interface Operator {
  readonly about: string;
  readonly source: Source;
  readonly values?: readonly KnownValue[];
}

const TRUTH: readonly KnownValue[] = [{ value: 'true' }, { value: 'false' }];
const PRESENCE: readonly KnownValue[] = [
  { value: 'true', about: 'The key is **absent** from the request.' },
  { value: 'false', about: 'The key is **present** in the request.' },
];

const POSITIVE = 'A key that is absent from the request does not match.';
const NEGATED = 'A key that is absent from the request matches.';
const WILDCARDS = '`*` stands for any characters and `?` for any one.';
const CIDR = 'such as `203.0.113.0/24` or `2001:db8::/32`';

/** One sentence each, and whether it is a negated one. */
const PLAIN: readonly (readonly [name: string, about: string, negated: boolean])[] = [
  ['StringEquals', 'The value equals the text, upper and lower case told apart.', false],
  ['StringNotEquals', 'The value differs from the text, upper and lower case told apart.', true],
  [
    'StringLike',
    `The value fits the text. ${WILDCARDS} Upper and lower case are told apart.`,
    false,
  ],
  ['StringNotLike', `The value does not fit the text. ${WILDCARDS}`, true],
  ['StringEqualsIgnoreCase', 'The value equals the text, in upper or lower case.', false],
  ['StringNotEqualsIgnoreCase', 'The value differs from the text in more than case.', true],
  ['ArnLike', `The ARN fits, part by part. ${WILDCARDS}`, false],
  ['ArnEquals', `The ARN fits, part by part; the same as ArnLike. ${WILDCARDS}`, false],
  ['ArnNotLike', `The ARN does not fit. ${WILDCARDS}`, true],
  ['ArnNotEquals', `The ARN does not fit; the same as ArnNotLike. ${WILDCARDS}`, true],
  ['NumericEquals', 'The number equals the value.', false],
  ['NumericNotEquals', 'The number differs from the value.', true],
  ['NumericLessThan', 'The number is below the value.', false],
  ['NumericLessThanEquals', 'The number is the value or below it.', false],
  ['NumericGreaterThan', 'The number is above the value.', false],
  ['NumericGreaterThanEquals', 'The number is the value or above it.', false],
  ['DateEquals', 'The time is this very instant.', false],
  ['DateNotEquals', 'The time is another instant.', true],
  ['DateLessThan', 'The time is before the instant.', false],
  ['DateLessThanEquals', 'The time is the instant or before it.', false],
  ['DateGreaterThan', 'The time is after the instant.', false],
  ['DateGreaterThanEquals', 'The time is the instant or after it.', false],
  ['IpAddress', `The address lies in the range, ${CIDR}.`, false],
  ['NotIpAddress', `The address lies outside the range, ${CIDR}.`, true],
  ['BinaryEquals', 'The bytes are the same; the value is written in base64.', false],
];

const bool: Operator = {
  about: `The key is true, or false, as said. ${POSITIVE}`,
  source: OPERATORS,
  values: TRUTH,
};

const nullOperator: Operator = {
  about:
    'Whether the request carries the key at all: `"true"` asks for its absence, `"false"` for its presence.',
  source: OPERATORS,
  values: PRESENCE,
};

/** Every operator that IAM knows, with its set operators and its IfExists, most used first. */
export const operators: ReadonlyMap<string, Operator> = new Map([
  ...plain(),
  ['Bool', bool] as const,
  ['Null', nullOperator] as const,
  ...plain().map(([name, operator]) => [`ForAllValues:${name}`, forAll(operator)] as const),
  ...plain().map(([name, operator]) => [`ForAnyValue:${name}`, forAny(operator)] as const),
  ...plain().map(([name, operator]) => [`${name}IfExists`, ifExists(operator)] as const),
  ['BoolIfExists', ifExists(bool)] as const,
  ...plain().map(
    ([name, operator]) => [`ForAllValues:${name}IfExists`, ifExists(forAll(operator))] as const,
  ),
  ...plain().map(
    ([name, operator]) => [`ForAnyValue:${name}IfExists`, ifExists(forAny(operator))] as const,
  ),
]);

function plain(): readonly (readonly [string, Operator])[] {
  return PLAIN.map(([name, about, negated]) => [
    name,
    { about: `${about} ${negated ? NEGATED : POSITIVE}`, source: OPERATORS },
  ]);
}

function forAll(operator: Operator): Operator {
  return {
    ...operator,
    about: `For **every** value that the request carries: ${operator.about}\n\nWithout any value this holds as well; \`"Null": { …: "false" }\` beside it asks for one.`,
    source: SET_OPERATORS,
  };
}

function forAny(operator: Operator): Operator {
  return {
    ...operator,
    about: `For **at least one** value that the request carries: ${operator.about}\n\nWithout any value this does not hold.`,
    source: SET_OPERATORS,
  };
}

function ifExists(operator: Operator): Operator {
  return {
    ...operator,
    about: `When the key is present: ${operator.about} When it is absent, it matches.`,
  };
}
