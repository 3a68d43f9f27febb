/** Sizes that both editors share, so that one can take the other's place without a shift. Pixels. */
export interface Metrics {
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Above the first line and below the last one. */
  readonly padding: number;
  /** From the pane's left edge to the right edge of the line numbers, up to 999 lines. */
  readonly numbers: number;
  /** From the line numbers to the text; folding arrows stand here. */
  readonly gap: number;
}

/** `fontSize` equals `--code-size` in the tokens. */
const FINE: Metrics = { fontSize: 12.5, lineHeight: 20, padding: 10, numbers: 34, gap: 18 };
/** Phones zoom the page when a field with smaller letters takes the focus. */
const COARSE: Metrics = { fontSize: 16, lineHeight: 25, padding: 10, numbers: 40, gap: 18 };
const DIGIT = 8;

export const TAB_SIZE = 2;

/** The sizes for a mouse or for a finger. */
export function metricsFor(coarse: boolean): Metrics {
  return coarse ? COARSE : FINE;
}

/** Width of the line number column: it grows by a digit from 1,000 lines on. */
export function numbersWidth(metrics: Metrics, lines: number): number {
  return metrics.numbers + Math.max(0, String(lines).length - 3) * DIGIT;
}
