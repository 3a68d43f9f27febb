import { type CompiledPattern, compilePattern, matches, RuleSet } from '../../src/engine';
import { report } from './report';

/** The event of event-ruler's README. */
const EVENT = `{
  "version": "0",
  "id": "ddddd4-aaaa-7777-4444-345dd43cc333",
  "detail-type": "EC2 Instance State-change Notification",
  "source": "aws.ec2",
  "account": "012345679012",
  "time": "2017-10-02T16:24:49Z",
  "region": "us-east-1",
  "resources": [
    "arn:aws:ec2:us-east-1:012345679012:instance/i-000000aaaaaa00000"
  ],
  "detail": {
    "c-count": 5,
    "d-count": 3,
    "x-limit": 301.8,
    "instance-id": "i-000000aaaaaa00000",
    "state": "running"
  }
}`;

const compiled = (pattern: object): CompiledPattern => {
  const result = compilePattern(JSON.stringify(pattern));
  if (!result.ok) throw new Error(result.aws);
  return result;
};

const ONE = {
  'detail-type': ['EC2 Instance State-change Notification'],
  resources: ['arn:aws:ec2:us-east-1:012345679012:instance/i-000000aaaaaa00000'],
  detail: { state: ['initializing', 'running'] },
};

/** Rules of which one matches. */
const exact = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    compiled(i === 0 ? ONE : { source: ['aws.ec2'], detail: { 'instance-id': [`i-${i}`] } }),
  );

/** Rules of all operators, of which a few match. */
const mixed = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const kinds = [
      { detail: { 'instance-id': [`i-${i}`] } },
      { detail: { 'instance-id': [{ prefix: `i-${i}` }] } },
      { detail: { 'instance-id': [{ suffix: `${i}x` }] } },
      { detail: { 'instance-id': [{ wildcard: `*${i}*y` }] } },
      { detail: { 'c-count': [{ numeric: ['>', i, '<', i + 2] }] } },
      { detail: { state: [{ 'anything-but': ['running', `${i}`] }] } },
    ];
    return compiled(kinds[i % kinds.length] ?? {});
  });

/** Patterns and rules; the figures in brackets are event-ruler's (Java 17, one thread, 2.7 GHz). */
export function benchPatterns(): void {
  const one = compiled(ONE);
  report('one rule', () => matches(one, EVENT), '601,000');
  for (const [count, reference] of [
    [1, '601,000'],
    [1000, '403,000'],
    [10_000, '351,000'],
  ] as const) {
    const rules = new RuleSet(exact(count));
    report(`${count} rules, exact keys, one match`, () => rules.matching(EVENT), reference);
  }
  for (const [count, reference] of [
    [6, '320,000'],
    [1000, '49,600'],
    [10_000, '2,040'],
  ] as const) {
    const rules = new RuleSet(mixed(count));
    report(`${count} rules, mixed operators`, () => rules.matching(EVENT), reference);
  }
  const text = JSON.stringify(ONE);
  report('compile', () => compilePattern(text));
  report(
    'compile and match',
    () => {
      const result = compilePattern(text);
      if (result.ok) matches(result, EVENT);
    },
    '148,000',
  );
  report('JSON.parse alone, for comparison', () => JSON.parse(EVENT));
}
