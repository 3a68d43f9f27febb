import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_SITE, defaultScenario } from '../../scenario';
import { createAnswering, type ReasoningEngine } from './answer';

const RELATION = {
  relation: 'equivalent',
  exact: true,
  limits: [],
  robust: true,
  regions: {},
  actions: [],
} as const;

function fakeEngine(): ReasoningEngine {
  const nothing = () => {
    throw new Error('not asked for');
  };
  return {
    relate: vi.fn(() => RELATION),
    deadParts: nothing,
    generateTable: nothing,
    rateTable: vi.fn(() => ({
      killed: 0,
      possible: 0,
      missed: [],
      missing: [],
      exact: true,
      limits: [],
    })),
    checkIntent: nothing,
    flips: nothing,
  };
}

const place = { site: DEFAULT_SITE, readings: {} };
const [first, second] = defaultScenario().callers.map(({ policies }) => policies);

describe('answering', () => {
  test('a text is read once, whichever column holds it', () => {
    const engine = fakeEngine();
    const answer = createAnswering(engine);
    const ask = () => answer({ kind: 'relate', place, a: first ?? [], b: second ?? [] }, 1000);
    expect(ask()).toBe(RELATION);
    ask();
    const [one, two] = vi.mocked(engine.relate).mock.calls;
    expect(one?.[0].identity?.[0]).toBe(two?.[0].identity?.[0]);
    expect(one?.[0].identity?.[0]).not.toBe(one?.[1].identity?.[0]);
    expect(one?.[2]).toEqual({ ...place, deadline: 1000 });
  });

  test('rows become requests; one that cannot be read is left out', () => {
    const engine = fakeEngine();
    createAnswering(engine)(
      {
        kind: 'rating',
        place,
        a: first ?? [],
        rows: [
          { call: { kind: 'PutRule', text: '{ "source": ["aws.s3"] }' }, site: { rule: 'Other' } },
          { call: { kind: 'PutRule', text: '{' } },
        ],
      },
      1000,
    );
    const [rows] = vi.mocked(engine.rateTable).mock.calls[0] ?? [];
    expect(rows).toHaveLength(1);
    expect(rows?.[0]?.request.resource).toMatch(/rule\/Other$/);
    expect(rows?.[0]?.request.context.get('events:source')).toBe('aws.s3');
  });
});
