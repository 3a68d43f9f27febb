import fc from 'fast-check';
import { type Json, Num, Obj } from './json';

/** Few keys and few values, so that patterns and events meet. */
const key = fc.constantFrom('a', 'b', 'c', 'a.b');
const text = fc.constantFrom(
  '',
  'x',
  'xy',
  'X',
  'yx',
  'xyx',
  '5',
  '9007199254740993',
  'ß',
  'SS',
  '10.0.0.1',
  '::1',
  '*',
  'x\ny',
);
const sameAddress = fc.constantFrom('0:0:0:0:0:0:0:1', '10.0.0.01', '10.0.0.9');
const num = fc
  .constantFrom('5', '5.0', '0.5e1', '-0', '0', '5.5', '9007199254740993', '1e2')
  .map((raw) => new Num(raw));
const comparable = fc.constantFrom('5', '5.0', '0', '5.5', '-3').map((raw) => new Num(raw));
const leaf: fc.Arbitrary<Json> = fc.oneof(
  text,
  text,
  sameAddress,
  num,
  fc.constantFrom(true, false, null),
);

const wildcard = fc.constantFrom('*', 'x*', '*x', 'x*x', '*y*', 'x', '', '\\*', '*\\\\');
const one = (name: string, operand: fc.Arbitrary<Json>) =>
  operand.map((each) => new Obj([name, each]));
const listOf = <T extends Json>(each: fc.Arbitrary<T>): fc.Arbitrary<Json> =>
  fc.array(each, { minLength: 1, maxLength: 3 });
const some = (each: fc.Arbitrary<string>) => fc.oneof(each, listOf(each));
const notEmpty = text.filter((each) => each !== '');

const numeric = fc.oneof(
  fc.tuple(fc.constantFrom('=', '<', '<=', '>', '>='), comparable),
  fc.tuple(
    fc.constantFrom('>', '>='),
    fc.constantFrom('0', '-3').map((raw) => new Num(raw)),
    fc.constantFrom('<', '<='),
    fc.constantFrom('5', '5.5', '1e2').map((raw) => new Num(raw)),
  ),
);

const filter: fc.Arbitrary<Json> = fc.oneof(
  one('prefix', text),
  one('suffix', text),
  one('prefix', one('equals-ignore-case', text)),
  one('suffix', one('equals-ignore-case', text)),
  one('equals-ignore-case', text),
  one('exactly', text),
  one('wildcard', wildcard),
  one('numeric', numeric),
  one('cidr', fc.constantFrom('10.0.0.0/24', '10.0.0.3/29', '::/64', '0.0.0.0/0', '::1/127')),
  one('exists', fc.boolean()),
  one('anything-but', fc.oneof(some(text), listOf(comparable), comparable)),
  one('anything-but', one('prefix', some(notEmpty))),
  one('anything-but', one('suffix', some(notEmpty))),
  one('anything-but', one('equals-ignore-case', some(text))),
  one('anything-but', one('wildcard', some(wildcard))),
);

/** A field's list: entries of every kind. */
export const entries = fc.array(fc.oneof(leaf, filter), { minLength: 1, maxLength: 3 });

/** Patterns with nesting, `$or` at any depth, dotted and repeated keys. */
export const pattern: fc.Arbitrary<Json> = fc.letrec<{ object: Json; member: [string, Json] }>(
  (tie) => ({
    member: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      { weight: 6, arbitrary: fc.tuple(key, entries as fc.Arbitrary<Json>) },
      { weight: 2, arbitrary: fc.tuple(key, tie('object')) },
      { weight: 1, arbitrary: fc.tuple(fc.constant('$or'), branches(tie('object'))) },
    ),
    object: fc
      .array(tie('member'), { minLength: 1, maxLength: 2 })
      .map((members) => new Obj(...members)),
  }),
).object;

function branches(object: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.array(object, { minLength: 2, maxLength: 3 });
}

/** Events with nested objects and arrays of anything, dotted and repeated keys. */
export const event: fc.Arbitrary<Json> = fc.letrec<{ object: Json; value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 3, arbitrary: leaf },
    { weight: 2, arbitrary: tie('object') },
    { weight: 2, arbitrary: fc.array(tie('value'), { maxLength: 3 }) as fc.Arbitrary<Json> },
  ),
  object: fc
    .array(fc.tuple(key, tie('value')), { minLength: 1, maxLength: 3 })
    .map((members) => new Obj(...members)),
})).object;
