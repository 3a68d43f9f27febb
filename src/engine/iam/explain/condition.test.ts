import { describe, expect, it } from 'vitest';
import type { ConditionExplanation } from '../explanation';
import { preparePolicy } from '../policy/prepare';
import type { Readings } from '../readings';
import type { ContextValue } from '../request';
import { explain } from './explain';

/** Explains the only condition of a policy; `actual` is what the request holds for its key. */
function explained(
  operator: string,
  wanted: unknown,
  actual?: ContextValue,
  readings: Readings = {},
): ConditionExplanation {
  const text = JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Action: '*',
      Resource: '*',
      Condition: { [operator]: { 'x:K': wanted } },
    },
  });
  const request = {
    principal: 'arn:aws:iam::123456789012:user/alice',
    action: 'events:PutRule',
    resource: '*',
    context: new Map(actual === undefined ? [] : [['x:k', actual] as const]),
  };
  const { statements } = explain({ identity: [preparePolicy(text)] }, request, readings);
  const element = statements[0]?.elements.at(-1);
  if (element?.kind !== 'condition') throw new Error('no condition');
  return element;
}

describe('the reason of a condition', () => {
  it.each([
    ['StringEquals', 'a', 'a', { kind: 'compared', anyEqual: true, negated: false }],
    ['StringEquals', 'a', 'b', { kind: 'compared', anyEqual: false, negated: false }],
    ['StringNotEquals', 'a', 'a', { kind: 'compared', anyEqual: true, negated: true }],
    ['StringEquals', 'a', undefined, { kind: 'key-absent', rule: 'positive' }],
    ['StringNotEquals', 'a', undefined, { kind: 'key-absent', rule: 'negated' }],
    ['StringEqualsIfExists', 'a', undefined, { kind: 'key-absent', rule: 'if-exists' }],
    ['StringNotEqualsIfExists', 'a', undefined, { kind: 'key-absent', rule: 'if-exists' }],
    ['ForAllValues:StringEquals', 'a', undefined, { kind: 'key-absent', rule: 'for-all-values' }],
    ['ForAnyValue:StringEquals', 'a', undefined, { kind: 'key-absent', rule: 'for-any-value' }],
    ['ForAllValues:StringEquals', 'a', ['a', 'b'], { kind: 'every-value', failing: [1] }],
    ['ForAllValues:StringNotEquals', 'a', ['a', 'b'], { kind: 'every-value', failing: [0] }],
    ['ForAllValues:StringEquals', 'a', 'b', { kind: 'every-value', failing: [0] }],
    ['ForAnyValue:StringEquals', 'a', ['a', 'b'], { kind: 'some-value', satisfying: [0] }],
    ['ForAnyValue:StringNotEquals', 'a', ['a', 'b'], { kind: 'some-value', satisfying: [1] }],
    ['StringEquals', ['a', 'c'], ['a', 'b'], { kind: 'list-without-set-operator', unlisted: [1] }],
    ['Null', 'true', undefined, { kind: 'presence', present: false, wanted: 'absent' }],
    ['Null', 'false', 'a', { kind: 'presence', present: true, wanted: 'present' }],
    ['Null', ['true', 'false'], 'a', { kind: 'presence', present: true, wanted: 'either' }],
  ] as const)('%s %j on %j', (operator, wanted, actual, reason) => {
    expect(explained(operator, wanted, actual).reason).toEqual(reason);
  });
});

describe('the values of a condition', () => {
  it('tell which of the request they equal, before any negation', () => {
    const matches = (...args: Parameters<typeof explained>) =>
      explained(...args).values.map((value) => value.matches);
    expect(matches('ForAnyValue:StringLike', ['a*', 'b', 'x'], ['ab', 'b', 'ac'])).toEqual([
      [0, 2],
      [1],
      [],
    ]);
    expect(matches('StringNotEquals', ['a', 'b'], 'b')).toEqual([[], [0]]);
    expect(matches('StringLike', '*')).toEqual([[]]);
    expect(matches('NumericLessThan', ['5', 'x'], '4.5')).toEqual([[0], []]);
    expect(matches('NumericEquals', '5', 'five')).toEqual([[]]);
    expect(matches('NumericEquals', '5', '6')).toEqual([[]]);
    expect(matches('DateEquals', ['1970', '1971'], '0')).toEqual([[0], []]);
    expect(matches('IpAddress', ['10.0.0.0/8', '10.1.0.0/16'], '10.2.0.1')).toEqual([[0], []]);
    expect(matches('IpAddress', '10.0.0.0/8', 'x')).toEqual([[]]);
    expect(matches('Bool', ['true', '${x:k}', '${x:none}'], 'false')).toEqual([[], [0], []]);
    expect(matches('ArnLike', ['arn:aws:s3:::*', 'arn:aws:s3'], 'arn:aws:s3:::b')).toEqual([
      [0],
      [],
    ]);
    expect(matches('StringEquals', ['${x:none}', '${x:k}'], 'v')).toEqual([[], [0]]);
    expect(matches('Null', 'true', 'true')).toEqual([[]]);
  });

  it('tell what their variables stand for', () => {
    const resolved = (...args: Parameters<typeof explained>) =>
      explained(...args).values.map((value) => value.resolved);
    expect(resolved('StringLike', ['${aws:username}-${*}-*?', '${x:none}', 'a'])).toEqual([
      'alice-*-*?',
      undefined,
      'a',
    ]);
    expect(resolved('StringEquals', '${x:k}', 'v')).toEqual(['v']);
    expect(resolved('Bool', ['${x:k}', '${x:none}', 'true'], 'false')).toEqual([
      'false',
      undefined,
      'true',
    ]);
    expect(resolved('Bool', '${x:k}', 'true', { 'bool-variable': 'no' })).toEqual(['${x:k}']);
    expect(resolved('NumericEquals', '5')).toEqual(['5']);
  });
});

describe('what the reason of a condition rests on', () => {
  it.each([
    ['StringEquals', 'a', 'a', 'documented', 'UG operators'],
    ['StringEquals', 'a', undefined, 'documented', 'UG operators'],
    ['StringEquals', 'a', ['a'], 'observed', 'recorded on aws:TagKeys'],
    ['StringNotEquals', 'a', ['a'], 'open', 'recorded on aws:TagKeys only'],
    ['StringNotEquals', 'a', 'a', 'documented', 'UG operators'],
    ['StringEqualsIfExists', 'a', ['a'], 'open', 'recorded on aws:TagKeys only'],
    [
      'ForAllValues:StringEquals',
      'a',
      ['a'],
      'documented',
      'UG single-valued and multivalued keys',
    ],
    ['ForAnyValue:StringEqualsIfExists', 'a', undefined, 'open', 'UG set operators'],
    [
      'ForAnyValue:StringEqualsIfExists',
      'a',
      'a',
      'documented',
      'UG single-valued and multivalued keys',
    ],
    ['Null', 'true', [], 'open', 'UG operators'],
    ['Null', 'true', ['a'], 'documented', 'UG operators'],
    ['Null', 'true', undefined, 'documented', 'UG operators'],
    ['ForAllValues:Null', 'true', undefined, 'documented', 'AA Null'],
    ['Bool', '${x:y}', 'true', 'open', 'UG operators, UG variables'],
    ['Bool', 'true', 'true', 'documented', 'UG operators'],
  ] as const)('%s %j on %j', (operator, wanted, actual, standing, source) => {
    expect(explained(operator, wanted, actual).basis).toMatchObject({ standing, source });
  });
});

it('an explained condition names what is written and what was asked', () => {
  expect(explained('StringEquals', 'a', 'b')).toMatchObject({
    kind: 'condition',
    operator: 'StringEquals',
    key: 'x:K',
    matched: false,
    requested: 'b',
    values: [{ text: 'a' }],
  });
});
