import { expect, test } from 'vitest';
import { newLine } from './new-line';

const enter = (text: string) => {
  const at = text.indexOf('|');
  const source = text.replace('|', '');
  const line = newLine(source, at, at);
  const caret = at + line.text.length - line.back;
  const after = source.slice(0, at) + line.text + source.slice(at);
  return `${after.slice(0, caret)}|${after.slice(caret)}`;
};

test('Enter keeps the indentation', () => {
  expect(enter('{\n  "a": 1,|\n}')).toBe('{\n  "a": 1,\n  |\n}');
});

test('Enter after a bracket goes one step deeper', () => {
  expect(enter('  "a": [|')).toBe('  "a": [\n    |');
});

test('Enter between brackets opens them', () => {
  expect(enter('  {|}')).toBe('  {\n    |\n  }');
});

test('Enter between brackets that do not belong together only indents', () => {
  expect(enter('[|}')).toBe('[\n  |}');
});
