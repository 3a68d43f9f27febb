/** Sizes that both editors share, so that one can take the other's place without a shift. Pixels. */
export interface Metrics {
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Above the first line and below the last one. */
  readonly padding: number;
  /** From the pane's left edge to the text, up to 999 lines. */
  readonly textLeft: number;
}

/** `fontSize` equals `--code-size` in the tokens. */
const FINE: Metrics = { fontSize: 12.5, lineHeight: 20, padding: 10, textLeft: 50 };
/** Phones zoom the page when a field with smaller letters takes the focus. */
const COARSE: Metrics = { fontSize: 16, lineHeight: 25, padding: 10, textLeft: 58 };

export const TAB_SIZE = 2;

/** The sizes for a mouse or for a finger. */
export function metricsFor(coarse: boolean): Metrics {
  return coarse ? COARSE : FINE;
}

export interface Gutter {
  /** Width of the line numbers in digits; one is left free. */
  readonly digits: number;
  /** From the pane's left edge to the text; folding arrows stand in the gap. Pixels. */
  readonly textLeft: number;
}

/** The gutter of a text of so many lines: it grows by a digit from 1,000 lines on. */
export function gutterFor(metrics: Metrics, lines: number): Gutter {
  const digits = Math.max(3, String(lines).length) + 1;
  return { digits, textLeft: metrics.textLeft + (digits - 4) * Math.ceil(metrics.fontSize * 0.6) };
}
