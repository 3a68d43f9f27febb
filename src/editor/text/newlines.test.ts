import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnosticsIn, spansIn, toEditorText } from './newlines';

test('a text with Unix line ends is taken as it is', () => {
  const text = toEditorText('a\nb');
  expect(text.text).toBe('a\nb');
  const spans = [{ start: 0, end: 1 }];
  expect(spansIn(text, spans)).toBe(spans);
});

test('Windows and old Macintosh line ends become Unix ones and spans follow', () => {
  const original = '{\r\n  "a": 1,\r  "b": 2\r\n}';
  const text = toEditorText(original);
  expect(text.text).toBe('{\n  "a": 1,\n  "b": 2\n}');
  const start = original.indexOf('"b"');
  const [span] = spansIn(text, [{ start, end: start + 3 }]);
  expect(span && text.text.slice(span.start, span.end)).toBe('"b"');
});

test('a byte order mark is left out', () => {
  const text = toEditorText('\uFEFF{}');
  expect(text.text).toBe('{}');
  expect(text.at(1)).toBe(0);
  expect(text.at(0)).toBe(0);
});

test('every character that is kept is found at its new offset', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', '\r', '\n', '"', '\uFEFF')), (parts) => {
      const original = parts.join('');
      const { text, at } = toEditorText(original);
      expect(at(original.length)).toBe(text.length);
      for (let offset = 0; offset < original.length; offset++) {
        const char = original.charAt(offset);
        if (!'ab"'.includes(char)) continue;
        expect(text[at(offset)]).toBe(char);
      }
    }),
  );
});

test('repairs move with their diagnostics', () => {
  const text = toEditorText('\r\n"a"');
  const span = { start: 2, end: 5 };
  const [diagnostic] = diagnosticsIn(text, [
    {
      code: 'x',
      severity: 'error',
      span,
      message: 'x',
      fix: { title: 'Rename', edits: [{ span, text: '"b"' }] },
    },
  ]);
  expect(diagnostic?.span).toEqual({ start: 1, end: 4 });
  expect(diagnostic?.fix?.edits).toEqual([{ span: { start: 1, end: 4 }, text: '"b"' }]);
});
