import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../iam/decide';
import { preparePolicy } from '../../iam/policy/prepare';
import { parseJson } from '../../json/parse';
import type { JsonNode } from '../../json/tree';
import { compilePattern, matches } from '../pattern';
import * as arbitrary from '../pattern/testing/arbitrary';
import { type Json, Num, Obj, write } from '../pattern/testing/json';
import { twinMatches } from '../pattern/testing/twin';
import { RULE_KEYS } from '../request/put-rule';
import { type AllowedSet, containsOthers, containsText } from './allowed-set';
import { allowedValues } from './allowed-values';
import { findOutside } from './find-outside';

/** More with `OUTSIDE_RUNS=20000`. */
const RUNS = Number(process.env.OUTSIDE_RUNS ?? 500);

const PUT_RULE = {
  principal: 'arn:aws:iam::123456789012:user/ada',
  action: 'events:PutRule',
  resource: 'arn:aws:events:us-east-1:123456789012:rule/MyRule',
  context: new Map(),
};

const PATHS = ['source', 'detail.service', 'detail.userIdentity.principalId'] as const;
type Path = (typeof PATHS)[number];
const keyOf = (path: Path) => RULE_KEYS.get(path) ?? '';

/** Conditions on one key, as a policy writes them. */
const condition = fc.tuple(
  fc.constantFrom('', '', 'ForAllValues:', 'ForAnyValue:'),
  fc.constantFrom(
    'StringEquals',
    'StringEquals',
    'StringNotEquals',
    'StringLike',
    'StringNotLike',
    'StringEqualsIgnoreCase',
    'StringNotEqualsIgnoreCase',
  ),
  fc.array(
    fc.constantFrom(
      'x',
      'xy',
      'X',
      'yx',
      'x*',
      '*y',
      '?',
      '*x*',
      '5',
      'ß',
      'ss',
      '10.0.0.1',
      '::1',
    ),
    { minLength: 1, maxLength: 3 },
  ),
);
const statement = fc.record({
  effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
  conditions: fc.array(condition, { maxLength: 2 }),
});

interface WrittenStatement {
  readonly effect: string;
  readonly conditions: readonly (readonly [string, string, readonly string[]])[];
}

function policyOf(path: Path, statements: readonly WrittenStatement[]) {
  const text = JSON.stringify({
    Version: '2012-10-17',
    Statement: statements.map(({ effect, conditions }) => ({
      Effect: effect,
      Action: 'events:PutRule',
      Resource: '*',
      Condition: Object.fromEntries(
        conditions.map(([set, operator, values]) => [set + operator, { [keyOf(path)]: values }]),
      ),
    })),
  });
  return { identity: [preparePolicy(text)] };
}

const TEXTS = ['x', 'xy', 'X', 'yx', 'xyx', 'z', 'xz', 'zy', '5', 'ß', 'SS', 'ss', '*', '10.0.0.1'];
const ADDRESSES = ['10.0.0.01', '10.0.0.9', '::1', '0:0:0:0:0:0:0:1'];
const SCALARS: readonly Json[] = [
  ...TEXTS,
  ...ADDRESSES,
  '',
  null,
  true,
  new Num('5'),
  new Num('-3'),
];
const LISTS: readonly Json[] = [[], ['x', 'z'], ['xy', null], [['yx'], new Num('5.5')], ['x', 'x']];

/** What an event can hold for a path; undefined where it holds nothing. */
const held = (path: string): readonly (Json | undefined)[] =>
  path === 'source' || path === 'detail-type'
    ? [...TEXTS, ...ADDRESSES]
    : [...SCALARS, ...LISTS, undefined];

function eventOf(values: ReadonlyMap<string, Json | undefined>): Json {
  const members = [...values].filter((each): each is [string, Json] => each[1] !== undefined);
  return new Obj(...members, ['detail', new Obj()]);
}

/** Whether no value that an event holds for the path is allowed. */
function isOutside(allowed: AllowedSet, value: Json | undefined): boolean {
  const all = value === undefined ? [] : [value].flat(9);
  if (all.length === 0) return !containsOthers(allowed);
  return all.every((each) =>
    typeof each === 'string' ? !containsText(allowed, each) : !containsOthers(allowed),
  );
}

/** One field a path and, now and then, an $or over some of them. */
const pattern = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...PATHS, 'detail.z'), { minLength: 1, maxLength: 2 }),
    fc.array(arbitrary.entries as fc.Arbitrary<Json>, { minLength: 4, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([paths, lists, or]) => {
    const members = paths.map((path, at): [string, Json] => [path, lists[at] ?? [null]]);
    if (!or) return { paths, json: new Obj(...members) };
    const branches = [new Obj(...members), new Obj([paths[0] ?? 'source', lists[3] ?? [null]])];
    return { paths, json: new Obj(['$or', branches]) };
  });

describe('findOutside', () => {
  it(
    'agrees with trying every event of a small world',
    () => {
      const seen = { none: 0, some: 0, 'not-decided': 0 };
      fc.assert(
        fc.property(
          pattern,
          fc.constantFrom(...PATHS),
          fc.array(statement, { minLength: 1, maxLength: 3 }),
          ({ paths, json }, path, statements) => {
            const compiled = compilePattern(write(json));
            const allowed = allowedValues(policyOf(path, statements), PUT_RULE, keyOf(path));
            fc.pre(compiled.ok && allowed !== undefined);
            if (!compiled.ok || !allowed || 'kind' in allowed) throw new Error('not decided');
            const outside = findOutside(compiled, path, allowed);
            seen[outside.kind]++;
            if (outside.kind === 'some') {
              const event = read(outside.event);
              expect(matches(compiled, outside.event)).toBe(true);
              expect(twinMatches(json, event)).toBe(true);
              const value = outside.value === undefined ? undefined : read(outside.value);
              expect(isOutside(allowed, value)).toBe(true);
            }
            if (outside.kind !== 'none') return;
            for (const value of held(path).filter((each) => isOutside(allowed, each))) {
              const others = paths.filter((each) => each !== path);
              const [other] = others;
              for (const beside of other === undefined ? [undefined] : held(other)) {
                const values = new Map([['source', 'x' as Json | undefined]]);
                values.set('detail-type', 'x').set(path, value);
                if (other !== undefined) values.set(other, beside);
                const event = write(eventOf(values));
                expect([event, matches(compiled, event)]).toEqual([event, false]);
              }
            }
          },
        ),
        { numRuns: RUNS },
      );
      expect(seen.none).toBeGreaterThan(RUNS / 20);
      expect(seen.some).toBeGreaterThan(RUNS / 20);
      expect(seen['not-decided']).toBeLessThan(RUNS / 20);
    },
    RUNS * 40 + 5000,
  );
});

/** JSON as the twin takes it: numbers keep their spelling. */
function read(text: string): Json {
  const { root } = parseJson(text);
  if (!root) throw new Error(text);
  return fromNode(root);
}

function fromNode(node: JsonNode): Json {
  switch (node.kind) {
    case 'object':
      return new Obj(
        ...node.members.map(({ key, value }): [string, Json] => [key, fromNode(value)]),
      );
    case 'array':
      return node.items.map(fromNode);
    case 'number':
      return new Num(node.raw);
    case 'null':
      return null;
    default:
      return node.value;
  }
}

describe('allowedValues', () => {
  it('is what the evaluator allows a rule that names one value', () => {
    fc.assert(
      fc.property(
        fc.array(statement, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...TEXTS, 'S', 'sS', 'ẞ', 'K'),
        (statements, value) => {
          const policies = policyOf('source', statements);
          const context = new Map([['events:source', value]]);
          const allowed = allowedValues(policies, PUT_RULE, 'events:source');
          const decision = decide(policies, { ...PUT_RULE, context });
          if (!allowed) {
            // Unrestricted, or nothing at all is allowed.
            const other = new Map([['events:source', 'none of these']]);
            const same = decide(policies, { ...PUT_RULE, context: other });
            expect(same === 'allowed').toBe(decision === 'allowed');
          } else if ('kind' in allowed) throw new Error('not decided');
          else expect(containsText(allowed, value)).toBe(decision === 'allowed');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
