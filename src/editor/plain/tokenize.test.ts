import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenizeLine } from './tokenize';

const read = (line: string) =>
  tokenizeLine(line).map(({ kind, start, end }) => [kind, line.slice(start, end)]);

test('a key is a string before a colon', () => {
  expect(read('  "source" : ["aws.ec2", "a:b"],')).toEqual([
    ['key', '"source"'],
    ['punctuation', ':'],
    ['punctuation', '['],
    ['string', '"aws.ec2"'],
    ['punctuation', ','],
    ['string', '"a:b"'],
    ['punctuation', '],'],
  ]);
});

test('numbers, keywords and words that are not JSON', () => {
  expect(read('-1.5e3 true nullable None - 7')).toEqual([
    ['number', '-1.5e3'],
    ['keyword', 'true'],
    ['other', 'nullable'],
    ['other', 'None'],
    ['other', '-'],
    ['number', '7'],
  ]);
});

test('escaped quotes stay inside their string', () => {
  expect(read(String.raw`"a\"b\\" 1`)).toEqual([
    ['string', String.raw`"a\"b\\"`],
    ['number', '1'],
  ]);
});

test('a string that is not closed ends with its line', () => {
  expect(read('{ "abc\\')).toEqual([
    ['punctuation', '{'],
    ['string', '"abc\\'],
  ]);
});

test('tokens ascend, do not overlap and leave only white space out', () => {
  const character = fc.constantFrom(...'{}[]:,"\\-e17.tfn a\tü\u2028\ud83d');
  fc.assert(
    fc.property(fc.array(character, { maxLength: 30 }), (characters) => {
      const line = characters.join('');
      let at = 0;
      let skipped = '';
      for (const { start, end } of tokenizeLine(line)) {
        if (start < at || end <= start) return false;
        skipped += line.slice(at, start);
        at = end;
      }
      return (skipped + line.slice(at)).trim() === '';
    }),
  );
});

test('a line of quotes and separators that no string closes over is read once', () => {
  expect(tokenizeLine('"\\\u2028'.repeat(20_000)).length).toBeGreaterThan(0);
});
