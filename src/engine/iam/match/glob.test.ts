import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../conditions/variable';
import { compileGlob, type Glob } from './glob';
import type { PlainToken } from './token';

function glob(pattern: string): Glob {
  const tokens = scan(pattern, { variables: false, wildcards: true });
  return compileGlob(tokens as readonly PlainToken[]);
}

/** Slow and obvious: every way of giving a star some characters. */
function slow(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  const rest = pattern.slice(1);
  if (pattern.startsWith('*')) {
    for (let taken = 0; taken <= text.length; taken++) {
      if (slow(rest, text.slice(taken))) return true;
    }
    return false;
  }
  if (text === '') return false;
  return (pattern.startsWith('?') || pattern[0] === text[0]) && slow(rest, text.slice(1));
}

const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 9 });

describe('compileGlob', { timeout: 60_000 }, () => {
  it('agrees with the slow and obvious matcher', () => {
    fc.assert(
      fc.property(pattern, text, (p, t) => {
        expect(glob(p)(t)).toBe(slow(p, t));
      }),
      { numRuns: 20 * Number(process.env.RUNS ?? 250) },
    );
  });

  it('agrees with a regular expression on long pieces, where other searches take over', () => {
    const long = fc.array(fc.constantFrom('a', 'b', '?'), { minLength: 251, maxLength: 300 });
    fc.assert(
      fc.property(long, fc.boolean(), text, text, (chars, open, before, after) => {
        const piece = open ? chars.join('') : chars.join('').replaceAll('?', 'a');
        const regex = new RegExp(`^.*${piece.replaceAll('?', '.')}.*$`, 's');
        const fits = piece.replaceAll('?', 'b');
        for (const actual of [`${before}${fits}${after}`, before + fits.slice(1) + after]) {
          expect(glob(`*${piece}*`)(actual)).toBe(regex.test(actual));
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });

  describe.each([250, 251, 256, 257, 288, 300])('long pieces of %s characters', (length) => {
    const closed = 'ab'
      .repeat(150)
      .slice(0, length - 1)
      .concat('c');
    const open = `?${'ab'.repeat(150).slice(0, length - 3)}?c`;
    const filled = open.replaceAll('?', 'z');

    it.each([
      ['fixed', closed, closed],
      ['with holes', open, filled],
    ])('%s', (_, piece, fits) => {
      const anywhere = glob(`*${piece}*`);
      const behind = glob(`*x*${piece}*`);
      expect(anywhere(fits)).toBe(true);
      expect(anywhere(`ab${fits}`)).toBe(true);
      expect(anywhere(`${fits.slice(0, -1)}${fits}ab`)).toBe(true);
      expect(anywhere(fits.slice(1))).toBe(false);
      expect(anywhere(`${fits.slice(0, -1)}d`)).toBe(false);
      expect(anywhere(`${fits.slice(0, 40)}y${fits.slice(41)}`)).toBe(false);
      expect(anywhere(fits.slice(0, -1))).toBe(false);
      expect(behind(`x${fits}`)).toBe(true);
      expect(behind(`${fits}x${fits}`)).toBe(true);
      expect(behind(`${fits}x`)).toBe(false);
      expect(behind(`${fits}x${fits.slice(1)}`)).toBe(false);
      expect(glob(`*${piece}*b`)(`${fits}b`)).toBe(true);
      expect(glob(`*${piece}*c`)(fits)).toBe(false);
    });
  });

  it('finds pieces with a hole and more characters than are kept apart', () => {
    const many = String.fromCharCode(...Array.from({ length: 300 }, (_, i) => 0x4e00 + i));
    const find = glob(`*${many}?!*`);
    expect(find(`ab${many}c!d`)).toBe(true);
    expect(find(`ab${many}c?d`)).toBe(false);
    expect(find(`ab${many.slice(1)}cc!d`)).toBe(false);
  });

  it('answers the worst cases of long texts', () => {
    const many = Number(process.env.LONG ?? 50_000);
    const as = 'a'.repeat(2 * many);
    expect(glob('a*'.repeat(many))(as)).toBe(true);
    expect(glob(`${'a*'.repeat(many)}b`)(as)).toBe(false);
    expect(glob(`${'*a'.repeat(many)}*b*`)(as)).toBe(false);
    expect(glob(`*${'a'.repeat(many)}b*`)(as)).toBe(false);
    expect(glob(`*b${'a'.repeat(many)}*`)(as)).toBe(false);
    expect(glob(`*${'a?'.repeat(many / 25)}b*`)(as)).toBe(false);
    expect(glob(`*${'?'.repeat(many)}*`)(as)).toBe(true);
  });
});
