import fc from 'fast-check';

export interface RandomStatement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: 'events:PutRule';
  readonly Resource: '*';
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const OPERATORS = [
  'StringEquals',
  'StringNotEquals',
  'StringLike',
  'StringNotLike',
  'StringEqualsIgnoreCase',
  'StringNotEqualsIgnoreCase',
].flatMap((base) =>
  ['', 'ForAllValues:', 'ForAnyValue:'].flatMap((set) => [
    `${set}${base}`,
    `${set}${base}IfExists`,
  ]),
);

const values = fc.uniqueArray(
  fc.constantFrom('aa', 'ab', 'ba', 'a*', '*b', 'a?', '*', 'zz', '?a', 'AA'),
  { minLength: 1, maxLength: 3 },
);
const keys = fc.constantFrom('events:source', 'events:detail-type');

const condition = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...OPERATORS), keys, values) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constant('Null'), keys, fc.constantFrom(['true'], ['false'])),
  },
);

const statement: fc.Arbitrary<RandomStatement> = fc
  .tuple(fc.constantFrom('Allow', 'Allow', 'Deny'), fc.array(condition, { maxLength: 3 }))
  .map(([effect, conditions]) => {
    const block: Record<string, Record<string, readonly string[]>> = {};
    for (const [operator, key, list] of conditions) {
      block[operator] = { ...block[operator], [key]: list };
    }
    return {
      Effect: effect as 'Allow' | 'Deny',
      Action: 'events:PutRule',
      Resource: '*',
      ...(conditions.length > 0 && { Condition: block }),
    };
  });

const policies = fc.array(statement, { minLength: 1, maxLength: 4 });

/** Two policies, most of them one edit apart. */
export const pairs = fc
  .tuple(policies, policies, statement, fc.nat(), fc.nat(9))
  .map(([a, other, changed, at, kind]): [RandomStatement[], RandomStatement[]] => {
    if (kind >= 7) return [a, other];
    const b = [...a];
    if (kind >= 5) b.push(changed);
    else if (kind >= 3 && b.length > 1) b.splice(at % b.length, 1);
    else b[at % b.length] = edited(b[at % b.length] ?? changed, changed);
    return [a, b];
  });

/** Takes one entry of the Condition block from another statement, or gives it up. */
function edited(before: RandomStatement, from: RandomStatement): RandomStatement {
  const [operator] = Object.keys(before.Condition ?? {});
  if (!operator || !before.Condition) return { ...before, ...from, Effect: before.Effect };
  const { [operator]: _, ...rest } = before.Condition;
  const [taken] = Object.entries(from.Condition ?? {});
  const block = taken ? { ...rest, [taken[0]]: taken[1] } : rest;
  const { Condition: __, ...bare } = before;
  return Object.keys(block).length > 0 ? { ...bare, Condition: block } : bare;
}

export function policyOf(statements: readonly object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
