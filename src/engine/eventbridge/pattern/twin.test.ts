import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../json/parse';
import { compilePattern, matches, readEvent } from '.';
import * as arbitrary from './testing/arbitrary';
import { type Json, Obj, write } from './testing/json';
import { twinMatches } from './testing/twin';

/** A few thousand pairs at every run; more with `PATTERN_PAIRS=50000`. */
const PAIRS = Number(process.env.PATTERN_PAIRS ?? 4000);

/** Compiles a generated pattern, which is too complex now and then. */
function compiled(pattern: Json) {
  const result = compilePattern(write(pattern));
  if (!result.ok && !result.reason.includes('too complex')) throw new Error(result.aws);
  fc.pre(result.ok);
  return result.ok ? result : undefined;
}

describe('the matcher', () => {
  it(
    'agrees with the slow one',
    () => {
      let matched = 0;
      fc.assert(
        fc.property(arbitrary.pattern, arbitrary.event, (pattern, event) => {
          const quick = compiled(pattern);
          const expected = twinMatches(pattern, event);
          if (expected) matched++;
          expect(quick && matches(quick, write(event))).toBe(expected);
        }),
        { numRuns: PAIRS },
      );
      // Pairs that never match would prove nothing.
      expect(matched).toBeGreaterThan(PAIRS / 20);
    },
    PAIRS * 20 + 5000,
  );

  it('answers the same for text, tree and read event', () => {
    fc.assert(
      fc.property(arbitrary.pattern, arbitrary.event, (pattern, event) => {
        const quick = compiled(pattern);
        const { root } = parseJson(write(event));
        const read = readEvent(write(event));
        if (!quick || root?.kind !== 'object' || !read.ok) throw new Error('unread');
        const answer = matches(quick, write(event));
        expect(matches(quick, root)).toBe(answer);
        expect(matches(quick, read)).toBe(answer);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps a match when fields are added that the pattern does not name', () => {
    const more = fc.tuple(fc.constantFrom('p', 'q', 'r.s'), arbitrary.event);
    fc.assert(
      fc.property(arbitrary.pattern, arbitrary.event, fc.array(more), (pattern, event, added) => {
        const quick = compiled(pattern);
        const fuller = new Obj(...(event as Obj).members, ...added);
        expect(quick && matches(quick, write(fuller))).toBe(quick && matches(quick, write(event)));
      }),
      { numRuns: 500 },
    );
  });

  it('does not mind the order of entries', () => {
    fc.assert(
      fc.property(arbitrary.pattern, arbitrary.event, (pattern, event) => {
        const [quick, turned] = [compiled(pattern), compiled(reversed(pattern))];
        expect(turned && matches(turned, write(event))).toBe(quick && matches(quick, write(event)));
      }),
      { numRuns: 500 },
    );
  });
});

/** The same pattern with every field's list turned around. */
function reversed(pattern: Json): Json {
  return new Obj(
    ...(pattern as Obj).members.map(([key, value]): [string, Json] => {
      if (value instanceof Obj) return [key, reversed(value)];
      const list = value as readonly Json[];
      return [key, key === '$or' ? list.map(reversed) : list.toReversed()];
    }),
  );
}

describe('compilePattern', () => {
  it('never throws', () => {
    const alphabet = fc.constantFrom(
      ...'{}[]:,"\\*aex1.-$or<>= \n',
      '"prefix"',
      '"anything-but"',
      '"numeric"',
      '{"a":[',
      ']}',
    );
    const near = arbitrary.pattern.chain((pattern) => {
      const text = write(pattern);
      return fc
        .tuple(fc.nat(text.length), fc.nat(4), alphabet)
        .map(([at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone));
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: alphabet }), near), (text) => {
        const result = compilePattern(text);
        if (result.ok) return;
        expect(result.span.start).toBeLessThanOrEqual(result.span.end);
        expect(result.span.end).toBeLessThanOrEqual(text.length);
        expect(result.message).not.toBe('');
      }),
      { numRuns: 3000 },
    );
  });
});
