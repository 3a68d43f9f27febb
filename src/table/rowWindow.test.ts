import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowWindow } from './rowWindow';

describe('the window on a long table', () => {
  it('builds the rows in view and a few more', () => {
    const heights = Array.from({ length: 1000 }, () => 40);
    const { start, end, before, after } = rowWindow(heights, 4000, 4400, 400);
    expect(start).toBe(89);
    expect(end).toBe(120);
    expect(before).toBe(89 * 40);
    expect(after).toBe(880 * 40);
  });

  it('is empty only when there are no rows', () => {
    expect(rowWindow([], 0, 500, 100)).toEqual({ start: 0, end: 0, before: 0, after: 0 });
    expect(rowWindow([40, 40], 9000, 9500, 100).end).toBe(2);
  });

  it('never loses a pixel and always covers the view', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(heights, fc.nat(3000), fc.nat(900), fc.nat(300), (rows, from, length, over) => {
        const { start, end, before, after } = rowWindow(rows, from, from + length, over);
        const total = rows.reduce((sum, height) => sum + height, 0);
        const built = rows.slice(start, end).reduce((sum, height) => sum + height, 0);
        expect(before + built + after).toBe(total);
        expect(end).toBeGreaterThan(start);
        if (from < total) {
          expect(before).toBeLessThanOrEqual(from);
          expect(before + built).toBeGreaterThanOrEqual(Math.min(total, from + length));
        }
      }),
    );
  });
});
