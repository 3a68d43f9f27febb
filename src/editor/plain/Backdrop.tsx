import { memo, type RefObject } from 'react';
import type { Metrics } from '../metrics';
import { type Decoration, segmentsOf } from './segments';

export interface LineWindow {
  /** 0-based. */
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

interface BackdropProps {
  readonly text: string;
  readonly starts: readonly number[];
  readonly window: LineWindow;
  readonly decorations: readonly Decoration[];
  readonly metrics: Metrics;
  /** False for texts whose lines are too long to draw twice: then the text field shows its own. */
  readonly colored: boolean;
  readonly linesRef: RefObject<HTMLDivElement | null>;
  readonly numbersRef: RefObject<HTMLDivElement | null>;
}

/** What lies under the text field: colors, marks, squiggles and line numbers of the lines in view. */
export const Backdrop = memo(function Backdrop(props: BackdropProps) {
  const { text, starts, window, decorations, metrics, colored, linesRef, numbersRef } = props;
  const lines: number[] = [];
  for (let line = window.first; line < Math.min(window.last, starts.length); line++) {
    lines.push(line);
  }
  const paddingTop = metrics.padding + window.first * metrics.lineHeight;
  return (
    <div className="plain-backdrop" aria-hidden="true">
      <div className="plain-numbers">
        <div ref={numbersRef} style={{ paddingTop }}>
          {lines.map((line) => (
            <div key={line}>{line + 1}</div>
          ))}
        </div>
      </div>
      <div className="plain-lines">
        <div ref={linesRef} style={{ paddingTop }}>
          {colored &&
            lines.map((line) => {
              const start = starts[line] ?? 0;
              const end = (starts[line + 1] ?? text.length + 1) - 1;
              return (
                <div key={line}>
                  {segmentsOf(text.slice(start, end), start, decorations).map((segment) => (
                    <span key={segment.key} className={segment.classes}>
                      {segment.text}
                    </span>
                  ))}
                </div>
              );
            })}
        </div>
      </div>
    </div>
  );
});
