export interface RowWindow {
  /** First row that is built. */
  readonly start: number;
  /** One past the last. */
  readonly end: number;
  /** Pixels of the rows before and after. */
  readonly before: number;
  readonly after: number;
}

/**
 * Which rows of a long table have to exist: those in view and some around them.
 *
 * @param heights one a row, in pixels
 * @param from first pixel in view, counted from the first row's top
 * @param to last pixel in view
 * @param overscan pixels to build beyond the view on either side
 */
export function rowWindow(
  heights: readonly number[],
  from: number,
  to: number,
  overscan: number,
): RowWindow {
  let top = 0;
  let start = 0;
  while (start < heights.length - 1 && top + (heights[start] ?? 0) < from - overscan) {
    top += heights[start] ?? 0;
    start += 1;
  }
  let bottom = top;
  let end = start;
  while (end < heights.length && (bottom < to + overscan || end === start)) {
    bottom += heights[end] ?? 0;
    end += 1;
  }
  let after = 0;
  for (let index = end; index < heights.length; index += 1) after += heights[index] ?? 0;
  return { start, end, before: top, after };
}
