import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import './splitter.css';

interface SplitterProps {
  readonly label: string;
  /** Which way the line runs: a vertical one is moved left and right. */
  readonly orientation: 'horizontal' | 'vertical';
  /** Percent of the room that lies before the line. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly initial: number;
  readonly onChange: (value: number) => void;
}

/** A line that parts two areas; dragged, or moved with the arrow keys, a double click resets it. */
export function Splitter(props: SplitterProps) {
  const { orientation, value, min, max, initial, onChange } = props;
  const ref = useRef<HTMLDivElement>(null);
  const clamp = (percent: number) => Math.round(Math.min(max, Math.max(min, percent)) * 10) / 10;

  const onPointerMove = (event: PointerEvent) => {
    const room = ref.current?.parentElement?.getBoundingClientRect();
    if (!room || !ref.current?.hasPointerCapture(event.pointerId)) return;
    const part =
      orientation === 'vertical'
        ? (event.clientX - room.left) / room.width
        : (event.clientY - room.top) / room.height;
    onChange(clamp(part * 100));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const [less, more] =
      orientation === 'vertical' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    const to =
      event.key === less
        ? value - 2
        : event.key === more
          ? value + 2
          : event.key === 'Home'
            ? min
            : event.key === 'End'
              ? max
              : event.key === 'Enter'
                ? initial
                : undefined;
    if (to === undefined) return;
    event.preventDefault();
    onChange(clamp(to));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved, a focusable separator can
    <div
      ref={ref}
      role="separator"
      aria-label={props.label}
      aria-orientation={orientation}
      aria-valuenow={Math.round(value)}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className={`splitter ${orientation}`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onDoubleClick={() => onChange(initial)}
    />
  );
}
