import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../json/parse';
import { type CompiledPattern, compilePattern, matches, RuleSet, readEvent } from '..';
import * as arbitrary from '../testing/arbitrary';
import { write } from '../testing/json';

const compiled = (text: string): CompiledPattern => {
  const pattern = compilePattern(text);
  if (!pattern.ok) throw new Error(pattern.aws);
  return pattern;
};
const set = (...patterns: object[]) =>
  new RuleSet(patterns.map((pattern) => compiled(JSON.stringify(pattern))));

describe('RuleSet', () => {
  it('names the rules that match, in their order', () => {
    const rules = set(
      { source: ['b'] },
      { source: [{ prefix: 'a' }] },
      { n: [{ exists: false }] },
      { source: ['a'], n: [1] },
      { $or: [{ source: ['a'] }, { n: [{ 'anything-but': 1 }] }] },
    );
    expect(rules.matching('{"source":"a"}')).toEqual([1, 2, 4]);
    expect(rules.matching('{"source":"b","n":1}')).toEqual([0]);
    expect(rules.matching('{}')).toEqual([2]);
    expect(rules.matching('nothing')).toEqual([]);
  });

  it('finds every kind of entry', () => {
    const entries: [object | string | number | boolean | null, unknown][] = [
      ['10.0.0.1', '10.0.0.01'],
      ['x', 'x'],
      [5, 5.0],
      [null, null],
      [true, true],
      [{ exactly: 'x' }, 'x'],
      [{ prefix: 'a'.repeat(40) }, 'a'.repeat(50)],
      [{ suffix: 'a'.repeat(40) }, 'a'.repeat(50)],
      [{ prefix: '~x' }, '~xy'],
      [{ prefix: '' }, ''],
      [{ prefix: { 'equals-ignore-case': 'Ab' } }, 'aBc'],
      [{ suffix: { 'equals-ignore-case': 'Ab' } }, 'caB'],
      [{ prefix: { 'equals-ignore-case': 'ß' } }, 'SSx'],
      [{ 'equals-ignore-case': 'Ab' }, 'aB'],
      [{ 'equals-ignore-case': 'ß' }, 'SS'],
      [{ wildcard: 'a*' }, 'ab'],
      [{ wildcard: '*b' }, 'ab'],
      [{ wildcard: '*' }, 'ab'],
      [{ wildcard: 'ab' }, 'ab'],
      [{ numeric: ['=', 5] }, 5],
      [{ numeric: ['>', 4] }, 5],
      [{ cidr: '10.0.0.0/8' }, '10.1.1.1'],
      [{ 'anything-but': 'x' }, 'y'],
      [{ exists: true }, 1],
    ];
    for (const [entry, value] of entries) {
      expect([entry, set({ f: [entry] }).matching(JSON.stringify({ f: value }))]).toEqual([
        entry,
        [0],
      ]);
      expect(set({ f: [entry] }).matching(JSON.stringify({ f: [{}, [value]] }))).toEqual([0]);
    }
  });

  it('agrees with the single matcher', () => {
    const patterns = fc.array(arbitrary.pattern, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(patterns, fc.array(arbitrary.event, { maxLength: 5 }), (each, events) => {
        const rules = each.flatMap((pattern) => {
          const result = compilePattern(write(pattern));
          return result.ok ? [result] : [];
        });
        const all = new RuleSet(rules);
        for (const text of events.map(write)) {
          const expected = rules.flatMap((rule, index) => (matches(rule, text) ? [index] : []));
          expect(all.matching(text)).toEqual(expected);
          const { root } = parseJson(text);
          const read = readEvent(text);
          if (root?.kind !== 'object' || !read.ok) throw new Error('unread');
          expect(all.matching(root)).toEqual(expected);
          expect(all.matching(read)).toEqual(expected);
        }
      }),
      { numRuns: 500 },
    );
  });
});
