import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern } from '..';
import { fieldComplexity } from './field-complexity';

const parts = (wildcard: string) => wildcard.split('*');
const complexity = (...wildcards: string[]) =>
  fieldComplexity(
    wildcards.map((each) => [parts(each)]),
    1000,
  );
const accepted = (pattern: object) => compilePattern(JSON.stringify(pattern)).ok;
const wild = (...texts: string[]) => texts.map((wildcard) => ({ wildcard }));

describe('wildcard complexity', () => {
  it('agrees with the recorded answers', () => {
    expect(complexity('*a*a*a*a*a')).toBe(10);
    expect(complexity('*:*:*:*:*:event-bus/*')).toBe(11);
    expect(accepted({ x: wild('*a*a*a*a*a') })).toBe(true);
    expect(accepted({ x: wild('*:*:*:*:*:event-bus/*') })).toBe(false);
  });

  it('lists and $or branches add up, fields do not', () => {
    expect(accepted({ x: wild('*a*a*a*a'), y: wild('*a*a*a*a') })).toBe(true);
    expect(accepted({ x: wild('*a*a*a*a', '*b*b*a*a') })).toBe(false);
    expect(accepted({ $or: [{ x: wild('*a*a*a*a') }, { x: wild('*b*b*a*a') }] })).toBe(false);
  });

  it('the same wildcard twice counts once', () => {
    expect(accepted({ $or: [{ x: wild('*a*a*a*a*a') }, { x: wild('*a*a*a*a*a'), y: [1] }] })).toBe(
      true,
    );
  });

  it('those of anything-but count too', () => {
    const x = [{ 'anything-but': { wildcard: ['*:*:*:*:*:event-bus/*'] } }];
    expect(accepted({ x })).toBe(false);
  });

  it('a text that only one of two can begin with holds one open', () => {
    expect(complexity('abc*', 'xyz*')).toBe(complexity('abc*'));
    expect(complexity('abc*', 'ab*')).toBeGreaterThan(complexity('abc*'));
  });

  it('agrees with trying every text, place by place', () => {
    const wildcard = fc.stringMatching(/^[ab*]{0,5}$/).map((text) => text.replaceAll(/\*+/g, '*'));
    fc.assert(
      fc.property(fc.uniqueArray(wildcard, { minLength: 1, maxLength: 3 }), (wildcards) => {
        expect(complexity(...wildcards)).toBe(exhaustive(wildcards));
      }),
      { numRuns: 300 },
    );
  });

  it('takes no time over patterns that are made to take long', () => {
    const long = Array.from({ length: 9 }, (_, i) => `${'ab'.repeat(100)}${i}*${'ab'.repeat(20)}`);
    expect(complexity(...long)).toBeGreaterThan(0);
    expect(complexity(`*${'ab'.repeat(1500)}`)).toBeGreaterThan(10);
    const values = Array.from({ length: 300 }, (_, i) => parts(`${i}x*`));
    expect(fieldComplexity([values, [parts('*abc')]], 10)).toBeGreaterThan(0);
  });
});

/** Follows every text over the alphabet through every wildcard until no new situation comes up. */
function exhaustive(wildcards: readonly string[]): number {
  const texts = wildcards.map((each) => `"${each}"`);
  const close = (text: string, at: number) => (text[at] === '*' ? [at, at + 1] : [at]);
  const seen = new Set<string>();
  const waiting = [texts.map(() => [0])];
  let most = 0;
  for (let situation = waiting.pop(); situation; situation = waiting.pop()) {
    for (const char of 'ab"c') {
      let open = 0;
      const next = situation.map((places, which) => {
        const text = texts[which] as string;
        const after = new Set<string>();
        for (const at of places.flatMap((place) => close(text, place))) {
          if (text[at] === '*') after.add(`${at} star`);
          else if (text[at] === char) after.add(`${at + 1} read`);
        }
        for (const each of [...after]) {
          const at = Number.parseInt(each, 10);
          if (each.endsWith('read') && text[at] === '*') after.add(`${at} star`);
        }
        open += after.size;
        return [...new Set([...after].map((each) => Number.parseInt(each, 10)))];
      });
      most = Math.max(most, open);
      const key = JSON.stringify(next.map((places) => places.toSorted()));
      if (open > 0 && !seen.has(key)) {
        seen.add(key);
        waiting.push(next);
      }
    }
  }
  return most;
}
