import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RowView } from '../store/types';
import { type RowWindow, rowWindow } from './rowWindow';

/** Up to here every row is built: find in page, printing and screen readers get the whole table. */
const ALL = 120;
const OVERSCAN = 600;
const TYPICAL_HEIGHT = 46;

interface RowsInView extends RowWindow {
  /** Scrolls a row into view, whether it exists yet or not. */
  readonly reveal: (index: number) => void;
}

/** Keeps a table of a thousand rows fluid by building only the rows near the view. */
export function useRowWindow(
  rows: readonly RowView[],
  scroller: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
): RowsInView {
  const heights = useRef(new Map<string, number>());
  const [view, setView] = useState({ from: 0, to: 1200 });
  const windowed = rows.length > ALL;

  const heightOf = ({ row }: RowView) => heights.current.get(row.id) ?? TYPICAL_HEIGHT;
  const shown = windowed
    ? rowWindow(rows.map(heightOf), view.from, view.to, OVERSCAN)
    : { start: 0, end: rows.length, before: 0, after: 0 };

  useLayoutEffect(() => {
    if (!windowed) return;
    for (const row of body.current?.querySelectorAll<HTMLElement>('tr[data-row]') ?? []) {
      heights.current.set(row.dataset.row ?? '', row.offsetHeight);
    }
  });

  useEffect(() => {
    if (!windowed) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const clip = scroller.current?.getBoundingClientRect();
      const at = body.current?.getBoundingClientRect();
      if (!clip || !at) return;
      const from = Math.max(0, clip.top, 0) - at.top;
      const to = Math.min(innerHeight, clip.bottom) - at.top;
      // Small steps stay inside of what is built anyway.
      setView((old) =>
        Math.abs(old.from - from) < OVERSCAN / 3 && old.to === to ? old : { from, to },
      );
    };
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    document.addEventListener('scroll', soon, { capture: true, passive: true });
    addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', soon, { capture: true });
      removeEventListener('resize', soon);
    };
  }, [windowed, scroller, body]);

  const latest = useRef(rows);
  latest.current = rows;
  const wanted = useRef<string>(undefined);
  const show = useCallback(
    (id: string) => {
      const built = body.current?.querySelector(`tr[data-row="${CSS.escape(id)}"]`);
      built?.scrollIntoView({ block: 'nearest' });
      return built !== null && built !== undefined;
    },
    [body],
  );
  // Scrolled to by guessed heights at first: once it is built, its place is known.
  useLayoutEffect(() => {
    if (wanted.current !== undefined && show(wanted.current)) wanted.current = undefined;
  });
  const reveal = useCallback(
    (index: number) => {
      const id = latest.current[index]?.row.id ?? '';
      wanted.current = undefined;
      if (!show(id) && scroller.current) {
        wanted.current = id;
        const above = latest.current.slice(0, index);
        const top = above.reduce(
          (sum, { row }) => sum + (heights.current.get(row.id) ?? TYPICAL_HEIGHT),
          0,
        );
        scroller.current.scrollTop = Math.max(0, top - 120);
        setView({ from: top, to: top + 600 });
      }
    },
    [scroller, show],
  );

  return { ...shown, reveal };
}
