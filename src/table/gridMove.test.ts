import { describe, expect, it } from 'vitest';
import { gridMove } from './gridMove';

const size = { rows: 30, columns: 2 };
const middle = { row: 12, column: 0 };

describe('moving in the table', () => {
  it('follows the arrows', () => {
    expect(gridMove('ArrowUp', false, middle, size)).toEqual({ row: 11, column: 0 });
    expect(gridMove('ArrowRight', false, middle, size)).toEqual({ row: 12, column: 1 });
    expect(gridMove('ArrowLeft', false, middle, size)).toEqual({ row: 12, column: -1 });
  });

  it('stops at the edges', () => {
    expect(gridMove('ArrowUp', false, { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 });
    expect(gridMove('ArrowRight', false, { row: 0, column: 1 }, size)?.column).toBe(1);
    expect(gridMove('ArrowLeft', false, { row: 0, column: -1 }, size)?.column).toBe(-1);
    expect(gridMove('PageDown', false, { row: 28, column: 0 }, size)?.row).toBe(29);
  });

  it('jumps along the row, or along the column with Ctrl', () => {
    expect(gridMove('Home', false, middle, size)).toEqual({ row: 12, column: -1 });
    expect(gridMove('End', false, middle, size)).toEqual({ row: 12, column: 1 });
    expect(gridMove('Home', true, middle, size)).toEqual({ row: 0, column: 0 });
    expect(gridMove('End', true, middle, size)).toEqual({ row: 29, column: 0 });
  });

  it('leaves other keys alone', () => {
    expect(gridMove('Tab', false, middle, size)).toBeUndefined();
    expect(gridMove('e', false, middle, size)).toBeUndefined();
  });
});
