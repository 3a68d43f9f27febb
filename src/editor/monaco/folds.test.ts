import { expect, test } from 'vitest';
import { foldsOf } from './folds';

test('objects and lists fold up to the line before their closing bracket', () => {
  expect(foldsOf(['{', '  "a": [', '    1', '  ]', '}'])).toEqual([
    { start: 2, end: 3 },
    { start: 1, end: 4 },
  ]);
});

test('two brackets on a line make one fold', () => {
  expect(foldsOf(['"Statement": [{', '  "Sid": "}"', '}]'])).toEqual([{ start: 1, end: 2 }]);
});

test('what closes on the same or the next line does not fold', () => {
  expect(foldsOf(['{ "a": [1] }', '{', '}', ']'])).toEqual([]);
});
