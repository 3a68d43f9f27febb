import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineDiff } from './lineDiff';

const shown = (before: string, after: string) =>
  lineDiff(before, after).map(
    ({ kind, text }) => `${{ same: ' ', gone: '-', new: '+' }[kind]}${text}`,
  );

describe('the lines of a diff', () => {
  test('a changed line stands with its neighbors', () => {
    expect(shown('a\nb\nc\nd\ne', 'a\nb\nC\nd\ne')).toEqual([' b', '-c', '+C', ' d']);
  });

  test('two changes far apart leave out what lies between', () => {
    expect(shown('1\n2\n3\n4\n5\n6', '2\n3\n4\n5\n6\n7')).toEqual(['-1', ' 2', ' 6', '+7']);
  });

  test('equal texts have none', () => {
    expect(shown('a\nb', 'a\nb')).toEqual([]);
  });

  test('what is gone stands in the text before, what is new in the text after', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = lineDiff(before, after);
        const count = (kind: string) => lines.filter((line) => line.kind === kind).length;
        expect(before.split('\n').length - count('gone')).toBe(
          after.split('\n').length - count('new'),
        );
      }),
    );
  });
});
