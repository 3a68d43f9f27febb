import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from './base64url';

test('agrees with another implementation, both ways', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      const text = toBase64url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64url(text)).toEqual({ bytes: new Uint8Array(bytes), ragged: false });
    }),
  );
});

test('only whole bytes with nothing left over are not ragged', () => {
  expect(
    ['A', 'AA', 'AB', 'AAA', 'AAB', 'AAE', 'AAAA', 'AAAB'].map((text) => [
      text,
      fromBase64url(text)?.ragged,
    ]),
  ).toEqual([
    ['A', true],
    ['AA', false],
    ['AB', true],
    ['AAA', false],
    ['AAB', true],
    ['AAE', false],
    ['AAAA', false],
    ['AAAB', false],
  ]);
});

test('ragged or not, every character but those of the alphabet is refused', () => {
  for (const text of ['AA==', 'A+', 'A/', 'A A', 'é', '😀']) {
    expect(fromBase64url(text)).toBeUndefined();
  }
});
