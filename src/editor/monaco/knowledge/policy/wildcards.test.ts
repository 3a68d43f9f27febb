import { expect, test } from 'vitest';
import { matchesWildcards } from './wildcards';

test.each([
  ['Put*', 'PutRule', true],
  ['put?ule', 'PutRule', true],
  ['*', '', true],
  ['*Rule*', 'PutRule', true],
  ['Put', 'PutRule', false],
  ['?', '', false],
  ['*a*b', 'aabb', true],
  ['*a*b', 'aabc', false],
])('%s and %s: %s', (pattern, name, expected) => {
  expect(matchesWildcards(pattern, name)).toBe(expected);
});

test('many stars are no more work than one', () => {
  expect(matchesWildcards(`${'*a'.repeat(2_000)}b`, 'a'.repeat(4_000))).toBe(false);
});
