import { expect, it } from 'vitest';
import { lineColumn } from './lineColumn';

it('counts lines and columns from 1', () => {
  expect(lineColumn('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
  expect(lineColumn('ab\ncd', 2)).toEqual({ line: 1, column: 3 });
  expect(lineColumn('ab\ncd', 3)).toEqual({ line: 2, column: 1 });
});

it('stays inside of the text', () => {
  expect(lineColumn('ab', 99)).toEqual({ line: 1, column: 3 });
  expect(lineColumn('ab', -1)).toEqual({ line: 1, column: 1 });
});
