import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Decoration, decorationsOf, segmentsOf } from './segments';

test('a mark that covers several tokens and half of another is cut at their edges', () => {
  const marks: Decoration[] = [{ span: { start: 12, end: 17 }, layer: 'mark' }];
  expect(segmentsOf('"a": "bcd"', 10, marks).map((s) => [s.text, s.classes])).toEqual([
    ['"a', 'code-key'],
    ['"', 'code-key mark'],
    [':', 'code-punctuation mark'],
    [' ', 'mark'],
    ['"b', 'code-string mark'],
    ['cd"', 'code-string'],
  ]);
});

test('pieces of a line add up to the line', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(30), fc.nat(30), (raw, from, length) => {
      const line = raw.replace(/\n/g, '');
      const layers: Decoration[] = [{ span: { start: from, end: from + length }, layer: 'error' }];
      expect(
        segmentsOf(line, 5, layers)
          .map((s) => s.text)
          .join(''),
      ).toBe(line);
    }),
  );
});

test('only decorations in view are drawn, and empty ones get a character', () => {
  const diagnostic = (start: number) =>
    ({ code: 'x', severity: 'warning', span: { start, end: start }, message: 'x' }) as const;
  const text = '{\n  1\n}';
  const drawn = decorationsOf(text, { start: 2, end: 5 }, [diagnostic(5), diagnostic(7)], [], []);
  expect(drawn).toEqual([{ span: { start: 4, end: 5 }, layer: 'warning' }]);
});
