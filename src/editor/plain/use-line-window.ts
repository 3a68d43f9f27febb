import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Metrics } from '../metrics';
import type { LineWindow } from './Backdrop';

/** Lines are drawn in steps of this many, so that most scrolling renders nothing. */
const STEP = 20;

/** Keeps the layers under the text field where its text is, and draws only what is in view. */
export function useLineWindow(field: RefObject<HTMLTextAreaElement | null>, metrics: Metrics) {
  const linesRef = useRef<HTMLDivElement>(null);
  const numbersRef = useRef<HTMLDivElement>(null);
  const [window, setWindow] = useState<LineWindow>({ first: 0, last: 3 * STEP });

  const follow = useCallback(() => {
    const element = field.current;
    if (!element) return;
    const { scrollTop, scrollLeft, clientHeight } = element;
    if (linesRef.current) {
      linesRef.current.style.transform = `translate(${-scrollLeft}px, ${-scrollTop}px)`;
    }
    if (numbersRef.current) numbersRef.current.style.transform = `translateY(${-scrollTop}px)`;
    const top = Math.floor(scrollTop / metrics.lineHeight / STEP) * STEP;
    const first = Math.max(0, top - STEP);
    const last = top + Math.ceil(clientHeight / metrics.lineHeight / STEP) * STEP + 2 * STEP;
    setWindow((now) => (now.first === first && now.last === last ? now : { first, last }));
  }, [field, metrics]);

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    return () => observer.disconnect();
  }, [field, follow]);

  return { window, linesRef, numbersRef, follow };
}
