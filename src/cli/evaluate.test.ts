import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenPolicies, writtenRequests } from '../engine/iam/testing/world';
import { answer } from './answer';
import { readCase } from './case';

const DECISIONS = ['allowed', 'explicitDeny', 'implicitDeny', 'depends', 'invalid'];
const RUNS = { numRuns: Number(process.env.RUNS ?? 500) };

const line = fc
  .record({ policies: writtenPolicies, request: writtenRequests })
  .map((value) => JSON.stringify(value));
const words = fc.constantFrom(
  ...['policies', 'request', 'readings', 'identity', 'resource', 'boundary', 'session', 'scp'],
  ...['rcp', 'principal', 'action', 'context', 'pattern', 'targets', 'entry', 'rule', 'account'],
  ...['Version', 'Statement', 'Effect', 'Allow', 'Action', '*', 'Resource', 'Condition'],
  ...[
    'content-filter',
    'absent',
    '__proto__',
    'constructor',
    'a:b',
    'StringLike',
    'arn:aws:a:b:c:d',
  ],
);
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    words,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(words, tie('value'), { maxKeys: 4 }),
    fc.constantFrom(null, true, -1.5, 1e300),
  ),
})).value;
const broken = fc
  .tuple(line, fc.nat(), fc.nat(9), fc.string({ maxLength: 3 }))
  .map(([text, at, length, more]) => {
    const start = at % text.length;
    return text.slice(0, start) + more + text.slice(start + length);
  });
const texts = fc.oneof(
  fc.string(),
  fc.json(),
  anything.map((value) => JSON.stringify(value)),
  fc.tuple(anything, anything).map(([policies, request]) => JSON.stringify({ policies, request })),
  line,
  broken,
);

describe('a line of evaluate', { timeout: 120_000 }, () => {
  it('gets an answer in the promised form, whatever it holds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const given = answer(readCase(text));
        expect(DECISIONS).toContain(given.decision);
        expect(typeof given.reason).toBe('string');
        const errors = given.diagnostics.filter(({ severity }) => severity === 'error');
        if (given.decision === 'invalid') expect(errors.length).toBeGreaterThan(0);
        expect(given.depends.length > 0).toBe(given.decision === 'depends');
        if (given.decision !== 'allowed' && given.decision !== 'explicitDeny') {
          expect(given.decidedBy).toEqual([]);
        }
        for (const { line: row, column } of given.diagnostics) {
          expect(row).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });
});
