import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from './decide';
import { evaluate } from './evaluate';
import { explain } from './explain/explain';
import { READINGS, type ReadingName, type Readings } from './readings';
import {
  allReadings,
  documents,
  policyOf,
  policySets,
  requests,
  statements,
} from './testing/arbitrary';

const RUNS = { numRuns: Number(process.env.RUNS ?? 250) };

describe('decisions', { timeout: 120_000 }, () => {
  it('are the same in an explanation, with the same deciding statements', () => {
    fc.assert(
      fc.property(policySets, requests, allReadings, (policies, request, readings) => {
        const told = explain(policies, request, readings);
        expect(told.decision).toBe(decide(policies, request, readings));
        const verdict = evaluate(policies, [{ readings: {}, request }], readings);
        expect(verdict).toEqual({
          kind: 'certain',
          decision: told.decision,
          decidedBy: told.decidedBy,
        });
        expect(told.withheld === undefined).toBe(told.decision !== 'implicitDeny');
      }),
      RUNS,
    );
  });

  it('are never allowed by adding a Deny, nor explicitly denied by adding an Allow', () => {
    fc.assert(
      fc.property(documents(), statements(), requests, allReadings, (some, more, request, r) => {
        const before = decide({ identity: [policyOf(some)] }, request, r);
        const after = decide({ identity: [policyOf([...some, more])] }, request, r);
        if (more.Effect === 'Deny') expect([before, 'explicitDeny']).toContain(after);
        else expect(after === 'explicitDeny').toBe(before === 'explicitDeny');
        if (more.Effect === 'Allow' && before === 'allowed') expect(after).toBe('allowed');
      }),
      RUNS,
    );
  });

  it('are never widened by a boundary, a session policy or an organization policy', () => {
    fc.assert(
      fc.property(policySets, documents(), requests, (policies, limit, request) => {
        const { boundary: _, session: __, scp: ___, ...bare } = policies;
        const before = decide(bare, request);
        for (const type of ['boundary', 'session'] as const) {
          const after = decide({ ...bare, [type]: [policyOf(limit, type)] }, request);
          if (after === 'allowed') expect(before).toBe('allowed');
        }
        const after = decide({ ...bare, scp: [[policyOf(limit, 'scp')]] }, request);
        if (after === 'allowed') expect(before).toBe('allowed');
      }),
      RUNS,
    );
  });

  it('do not depend on the order of statements, keys, values and policies', () => {
    fc.assert(
      fc.property(documents(), requests, allReadings, (some, request, readings) => {
        const before = decide({ identity: [policyOf(some)] }, request, readings);
        const turned = some.map(reversed).reverse();
        expect(decide({ identity: [policyOf(turned)] }, request, readings)).toBe(before);
        const apart = turned.map((statement) => policyOf([statement]));
        expect(decide({ identity: apart }, request, readings)).toBe(before);
      }),
      RUNS,
    );
  });
});

describe('readings', { timeout: 120_000 }, () => {
  it('depend exactly when some combination differs, and name the questions', () => {
    const names = Object.keys(READINGS) as ReadingName[];
    fc.assert(
      fc.property(policySets, requests, (policies, request) => {
        const decisions = new Set(combinations(names).map((r) => decide(policies, request, r)));
        const verdict = evaluate(policies, [{ readings: {}, request }]);
        if (verdict.kind === 'certain') {
          expect([...decisions]).toEqual([verdict.decision]);
          return;
        }
        expect(new Set(verdict.outcomes.map((outcome) => outcome.decision))).toEqual(decisions);
        expect(verdict.questions.length).toBeGreaterThan(0);
        for (const { readings, decision } of verdict.outcomes) {
          expect(Object.keys(readings).sort()).toEqual([...verdict.questions].sort());
          expect(decide(policies, request, readings)).toBe(decision);
          const pinned = evaluate(policies, [{ readings: {}, request }], readings);
          expect(pinned).toMatchObject({ kind: 'certain', decision });
        }
      }),
      RUNS,
    );
  });
});

/** Every way of answering the questions. */
function combinations(names: readonly ReadingName[]): Readings[] {
  return names.reduce<Readings[]>(
    (all, name) =>
      READINGS[name].candidates.flatMap((reading) => all.map((r) => ({ ...r, [name]: reading }))),
    [{}],
  );
}

/** The same JSON value with every object's keys and every list the other way round. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed).reverse() as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner)] as const);
  return Object.fromEntries(entries.reverse()) as T;
}
