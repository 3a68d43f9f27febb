import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Asked } from '../asked';
import { policyOf, requests } from '../testing/arbitrary';
import { type Condition, holds } from './condition';
import { OPERATOR_NAMES, readOperator } from './operator';

const values = fc.constantFrom(
  ...['a', 'A', 'b*', '*', '', '5', '5.0', '2026-01-01', '1767225600', '10.0.0.1', '10.0.0.0/8'],
  ...['QQ==', 'arn:aws:s3:::b', 'arn:aws:s3:::*', 'true'],
);
const NEGATIONS = [
  ['StringEquals', 'StringNotEquals'],
  ['StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'],
  ['StringLike', 'StringNotLike'],
  ['NumericEquals', 'NumericNotEquals'],
  ['DateEquals', 'DateNotEquals'],
  ['IpAddress', 'NotIpAddress'],
  ['ArnEquals', 'ArnNotEquals'],
  ['ArnLike', 'ArnNotLike'],
] as const;

/** The only condition of a policy with one statement; undefined when IAM would refuse it. */
function condition(operator: string, wanted: unknown): Condition | undefined {
  const policy = policyOf([
    { Effect: 'Allow', Action: '*', Resource: '*', Condition: { [operator]: { 'x:k': wanted } } },
  ]);
  return policy.statements[0]?.conditions[0];
}

function asked(value: string | readonly string[] | undefined): Asked {
  const context = new Map(value === undefined ? [] : [['x:k', value] as const]);
  return new Asked({ principal: '', action: 'x:y', resource: '*', context }, {});
}

const RUNS = { numRuns: Number(process.env.RUNS ?? 500) };

describe('operators', { timeout: 60_000 }, () => {
  it('are negated into the NOR of their values', () => {
    const wanted = fc.array(values, { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.constantFrom(...NEGATIONS),
        wanted,
        values,
        ([plain, negated], some, value) => {
          const negative = condition(negated, some);
          if (!negative) return;
          const any = some.some((one) => holds(condition(plain, one) as Condition, asked(value)));
          expect(holds(negative, asked(value))).toBe(!any);
        },
      ),
      RUNS,
    );
  });

  it('with set operators say the same of a value and of a list of that value', () => {
    const sets = fc.constantFrom('ForAllValues:', 'ForAnyValue:');
    const names = fc.constantFrom(...OPERATOR_NAMES.filter((name) => name !== 'Null'));
    fc.assert(
      fc.property(sets, names, values, values, (set, name, wanted, value) => {
        const test = condition(set + name, wanted);
        const bare = condition(name, wanted);
        if (!test || !bare) return;
        expect(holds(test, asked([value]))).toBe(holds(test, asked(value)));
        expect(holds(test, asked(value))).toBe(holds(bare, asked(value)));
      }),
      RUNS,
    );
  });

  it('with IfExists hold without the key and agree with the plain ones with it', () => {
    const names = fc.constantFrom(...OPERATOR_NAMES.filter((name) => name !== 'Null'));
    fc.assert(
      fc.property(names, values, values, (name, wanted, value) => {
        const test = condition(`${name}IfExists`, wanted);
        const plain = condition(name, wanted);
        if (!test || !plain) return;
        expect(holds(test, asked(undefined))).toBe(true);
        expect(holds(test, asked(value))).toBe(holds(plain, asked(value)));
      }),
    );
  });

  it('are 27, and read with set operator and IfExists', () => {
    expect(OPERATOR_NAMES).toHaveLength(27);
    expect(readOperator('ForAllValues:StringNotLikeIfExists')).toMatchObject({
      base: 'StringNotLike',
      set: 'ForAllValues',
      ifExists: true,
      negated: true,
    });
    for (const name of ['', 'toString', 'constructor', 'StringEquals ', 'ForAllValues:', 'bool']) {
      expect(readOperator(name)).toBeUndefined();
    }
  });

  it('never change a request', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const before = JSON.stringify([...request.context]);
        const test = condition('StringLike', 'aws.*');
        if (test) holds(test, new Asked(request, {}));
        expect(JSON.stringify([...request.context])).toBe(before);
      }),
    );
  });
});
