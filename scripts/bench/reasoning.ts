import { type PolicySet, preparePolicy } from '../../src/engine';
import { checkIntent, deadParts, flips, generateTable, relate } from '../../src/engine/reasoning';

const SITE = {
  principal: 'arn:aws:iam::123456789012:user/alice',
  account: '123456789012',
  region: 'us-east-1',
  bus: 'default',
  rule: 'MyRule',
};
const KEYS = ['events:source', 'events:detail-type', 'events:detail.service'];
const DEADLINE = 2000;

type Random = () => number;
type Family = (random: Random) => object;

/** Numbers below 1 that are the same in every run. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;
const word = (random: Random, count = 40): string => `aws.s${Math.floor(random() * count)}`;
const words = (random: Random, count: number): string[] =>
  Array.from({ length: count }, () => word(random, 20));

const FAMILIES: Readonly<Record<string, Family>> = {
  literals: (random) => ({
    StringEquals: Object.fromEntries(KEYS.slice(0, 2).map((key) => [key, word(random)])),
  }),
  'prefix globs, Null, IfExists': (random) => ({
    [pick(random, ['StringLike', 'StringLikeIfExists'])]: {
      [pick(random, KEYS)]: `${word(random)}*`,
    },
    Null: { [pick(random, KEYS)]: pick(random, ['true', 'false']) },
  }),
  'infix globs': (random) => ({ StringLike: { [pick(random, KEYS)]: `*${word(random)}*` } }),
  'ForAllValues lists': (random) => ({
    'ForAllValues:StringEquals': { [pick(random, KEYS)]: words(random, 4) },
  }),
  'ForAnyValue denies': (random) => ({
    'ForAnyValue:StringEquals': { [pick(random, KEYS)]: words(random, 2) },
  }),
};

function policy(family: Family, count: number, random: Random, denies: boolean): object[] {
  const statements: object[] = Array.from({ length: count }, (_, index) => ({
    Effect: denies || index % 5 === 4 ? 'Deny' : 'Allow',
    Action: 'events:PutRule',
    Resource: '*',
    Condition: family(random),
  }));
  return denies
    ? [{ Effect: 'Allow', Action: 'events:PutRule', Resource: '*' }, ...statements]
    : statements;
}

/** AWS limits the size of one document, so that many statements stand in several. */
function prepared(statements: readonly object[]): PolicySet {
  const documents = Array.from({ length: Math.ceil(statements.length / 10) }, (_, at) =>
    JSON.stringify({ Version: '2012-10-17', Statement: statements.slice(at * 10, at * 10 + 10) }),
  );
  return { identity: documents.map((text) => preparePolicy(text)) };
}

/** Two policies one statement apart, or two of their own. */
function pairOf(family: Family, name: string, count: number, seed: number): [PolicySet, PolicySet] {
  const random = randomFrom(seed);
  const denies = name.endsWith('denies');
  const a = policy(family, count, random, denies);
  const b = seed % 2 === 0 ? a.slice(0, -1) : policy(family, count, random, denies);
  return [prepared(a), prepared(b)];
}

/** Relations, tables and claims: milliseconds, median and 95th percentile. */
export function benchReasoning(): void {
  for (const count of [10, 50, 200]) {
    for (const [name, family] of Object.entries(FAMILIES)) {
      const runs = count === 200 ? 6 : 20;
      let exact = 0;
      const times = Array.from({ length: runs }, (_, seed) => {
        const [a, b] = pairOf(family, name, count, seed + 1);
        const start = performance.now();
        const result = relate(a, b, {
          site: SITE,
          readings: { 'bare-negated-on-list': 'does-not-match' },
          deadline: Date.now() + DEADLINE,
        });
        if (result.exact) exact++;
        return performance.now() - start;
      });
      line(`relate ${count} + ${count}, ${name}`, times, `${exact} of ${runs} decided`);
    }
  }
  for (const count of [5, 20]) {
    let exact = 0;
    const times = Array.from({ length: 10 }, (_, seed) => {
      const [a] = pairOf(FAMILIES.literals as Family, 'literals', count, seed + 1);
      const start = performance.now();
      if (generateTable(a, undefined, { site: SITE, deadline: Date.now() + DEADLINE }).exact)
        exact++;
      return performance.now() - start;
    });
    line(`table of ${count} statements`, times, `${exact} of 10 decided`);
  }
  each('a claim about 3 statements', 40, (seed) => {
    const [a] = pairOf(FAMILIES.literals as Family, 'literals', 3, seed);
    return () => checkIntent(a, { kind: 'only-sources', values: ['aws.s1'] }, { site: SITE });
  });
  each('dead parts of 20 statements', 10, (seed) => {
    const [a] = pairOf(FAMILIES.literals as Family, 'literals', 20, seed);
    return () => deadParts(a, { site: SITE });
  });
  each('flips of a request, 20 statements', 10, (seed) => {
    const [a] = pairOf(FAMILIES.literals as Family, 'literals', 20, seed);
    const request = {
      principal: SITE.principal,
      action: 'events:PutRule',
      resource: 'arn:aws:events:us-east-1:123456789012:rule/MyRule',
      context: new Map([['events:source', 'aws.s1']]),
    };
    return () => flips(a, request, { site: SITE });
  });
}

function each(name: string, runs: number, prepare: (seed: number) => () => unknown): void {
  const times = Array.from({ length: runs }, (_, seed) => {
    const run = prepare(seed + 1);
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  line(name, times, '');
}

function line(name: string, times: number[], note: string): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  console.log(`${name.padEnd(52)} ${at(0.5).padStart(9)} ms ${at(0.95).padStart(9)} ms  ${note}`);
}
