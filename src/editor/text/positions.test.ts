import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toEditorText } from './newlines';
import { lineStarts, positionAt } from './positions';
import { clampSpan, visibleSpan } from './spans';

test('a position tells how many lines and characters stand before an offset', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '😀')), (parts) => {
      const { text } = toEditorText(parts.join(''));
      const starts = lineStarts(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const before = text.slice(0, offset).split('\n');
        const column = (before.at(-1)?.length ?? 0) + 1;
        expect(positionAt(starts, offset)).toEqual({ line: before.length, column });
      }
    }),
  );
});

test('lines and columns count from one, in UTF-16 units', () => {
  const starts = lineStarts('a\n😀b');
  expect(positionAt(starts, 0)).toEqual({ line: 1, column: 1 });
  expect(positionAt(starts, 4)).toEqual({ line: 2, column: 3 });
});

test('a span of a longer text is cut', () => {
  expect(clampSpan({ start: 3, end: 9 }, 5)).toEqual({ start: 3, end: 5 });
  expect(clampSpan({ start: 8, end: 9 }, 5)).toEqual({ start: 5, end: 5 });
});

test('an empty span takes the character beside it', () => {
  expect(visibleSpan({ start: 0, end: 0 }, 'ab')).toEqual({ start: 0, end: 1 });
  expect(visibleSpan({ start: 2, end: 2 }, 'ab\n')).toEqual({ start: 1, end: 2 });
  expect(visibleSpan({ start: 0, end: 0 }, '\n')).toEqual({ start: 0, end: 0 });
});
