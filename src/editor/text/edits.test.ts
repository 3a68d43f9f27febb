import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, offsetAfter, replacementBetween } from './edits';
import { formatEdits } from './format';

test('a fix is applied whatever the order of its edits', () => {
  const edits = [
    { span: { start: 6, end: 7 }, text: '' },
    { span: { start: 0, end: 0 }, text: '[' },
    { span: { start: 7, end: 7 }, text: ']' },
  ];
  expect(applyEdits('1, 22 ,', edits)).toBe('[1, 22 ]');
});

test('an edit beyond the text is cut to it', () => {
  const edits = [{ span: { start: 1, end: 99 }, text: 'x' }];
  expect(applyEdits('ab', edits)).toBe('ax');
});

test('a caret keeps its character', () => {
  const edits = [
    { span: { start: 0, end: 0 }, text: '__' },
    { span: { start: 2, end: 4 }, text: '' },
  ];
  expect(offsetAfter(5, edits)).toBe(5);
  expect(offsetAfter(3, edits)).toBe(4);
  expect(offsetAfter(0, edits)).toBe(0);
});

test('the replacement between two texts turns one into the other', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (before, after) => {
      const replacement = replacementBetween(before, after);
      const { start, end, text } = replacement ?? { start: 0, end: 0, text: '' };
      expect(before.slice(0, start) + text + before.slice(end)).toBe(after);
    }),
  );
});

test('formatting changes white space alone', () => {
  const text = '{"Statement":[{"Sid":"a b" "x" }],}';
  const formatted = applyEdits(text, formatEdits(text));
  expect(formatted).toContain('\n  "Statement": [\n    {\n      "Sid": "a b"');
  expect(formatted.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});

test('a text with a string that is not closed is left alone', () => {
  expect(formatEdits('{\n"a\n"b": 1}')).toEqual([]);
});
