import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deriveCall } from '../../call/derive';
import { compilePattern, matches } from '../../eventbridge/pattern';
import { decide } from '../../iam/decide';
import { preparePolicy } from '../../iam/policy/prepare';
import { SITE } from '../testing/universe';
import type { Intent } from '../types';
import { checkIntent } from './check';

/** `RUNS=2000` for a thorough run. */
const RUNS = { numRuns: Number(process.env.RUNS ?? 40) };
const SOURCES = ['aws.ec2', 'aws.s3', 'aws.x', 'other', ''];
const values = fc.uniqueArray(fc.constantFrom(...SOURCES.slice(0, 3)), {
  minLength: 1,
  maxLength: 2,
});
const written = fc.uniqueArray(
  fc.constantFrom('aws.ec2', 'aws.s3', 'aws.*', '*', '?ther', 'AWS.EC2'),
  {
    minLength: 1,
    maxLength: 2,
  },
);
const operators = fc.constantFrom(
  ...['StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike', 'StringEqualsIgnoreCase'],
  ...['ForAllValues:StringEquals', 'ForAnyValue:StringEquals', 'ForAllValues:StringNotEquals'],
  ...['ForAnyValue:StringNotEquals', 'ForAllValues:StringLike', 'StringEqualsIfExists'],
);
const statements = fc
  .record({
    Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
    Action: fc.constantFrom('*', 'events:PutRule', 'events:Put*'),
    Resource: fc.constantFrom(
      ...['*', '*', 'arn:aws:events:*:123456789012:rule/*', 'arn:aws:events:us-east-1:*:rule/M*'],
    ),
    tests: fc.array(
      fc.tuple(operators, fc.constantFrom('events:source', 'events:detail-type'), written),
      {
        maxLength: 2,
      },
    ),
    presence: fc.option(fc.constantFrom('true', 'false'), { nil: undefined }),
  })
  .map(({ tests, presence, ...rest }) => {
    const block: Record<string, Record<string, unknown>> = {};
    for (const [operator, key, list] of tests)
      block[operator] = { ...block[operator], [key]: list };
    if (presence) block.Null = { 'events:source': presence };
    return { ...rest, ...(Object.keys(block).length > 0 && { Condition: block }) };
  });
const intents: fc.Arbitrary<Intent> = fc.record({
  kind: fc.constantFrom('only-sources', 'never-sources', 'only-detail-types'),
  values,
});

const literal = fc.constantFrom(...SOURCES);
const filter = fc.constantFrom<unknown>(
  ...[{ prefix: '' }, { prefix: 'aws.' }, { 'anything-but': ['aws.ec2'] }, { exists: true }],
  ...[{ suffix: '2' }, { wildcard: '*' }, { 'equals-ignore-case': 'AWS.EC2' }],
);
const list = (item: fc.Arbitrary<unknown>) => fc.uniqueArray(item, { minLength: 1, maxLength: 3 });
const fields = (item: fc.Arbitrary<unknown>) =>
  fc.record(
    { source: list(item), 'detail-type': list(item), account: fc.constant(['123456789012']) },
    { requiredKeys: [] },
  );
const plain = fields(literal);
const any = fc.oneof(
  fields(fc.oneof(literal, filter)),
  fc
    .tuple(fields(literal), fc.array(fields(literal), { minLength: 2, maxLength: 2 }))
    .map(([all, $or]) => ({ ...all, $or })),
);
const moved = fc.constantFrom({}, {}, { rule: 'Other' }, { region: 'eu-west-1' });
const asked = (pattern: fc.Arbitrary<object>) =>
  fc.array(fc.tuple(pattern, moved), { minLength: 40, maxLength: 40 });

it('no rule that may be created contradicts a promise that is proved', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(
      fc.array(statements, { minLength: 1, maxLength: 4 }),
      intents,
      asked(plain),
      asked(any),
      (list, intent, literals, others) => {
        if (intent.kind === 'condition') return;
        const text = JSON.stringify({ Version: '2012-10-17', Statement: list });
        const policies = { identity: [preparePolicy(text)] };
        const { status, robust } = checkIntent(policies, intent, { site: SITE });
        if (status !== 'proved') return;
        const field = intent.kind === 'only-detail-types' ? 'detail-type' : 'source';
        const only = intent.kind !== 'never-sources';
        const broken = SOURCES.filter((value) => intent.values.includes(value) !== only);
        for (const [pattern, site] of robust === true ? [...literals, ...others] : literals) {
          const call = { kind: 'PutRule', text: JSON.stringify(pattern) } as const;
          const derived = deriveCall(call, { ...SITE, ...site });
          const compiled = compilePattern(call.text);
          if (!derived.ok || !compiled.ok) continue;
          const allowed = derived.variants.filter(
            ({ request, readings }) => decide(policies, request, readings) === 'allowed',
          );
          if (allowed.length === 0) continue;
          const base = { source: 'other', 'detail-type': 'other', account: '123456789012' };
          for (const value of broken) {
            const event = JSON.stringify({ ...base, [field]: value, detail: {} });
            expect([text, intent, call.text, event, matches(compiled, event)]).toEqual([
              ...[text, intent, call.text, event, false],
            ]);
          }
        }
      },
    ),
    RUNS,
  );
});
