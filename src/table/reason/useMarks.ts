import { useEffect, useMemo, useRef } from 'react';
import type { CellExplanation, Highlight } from '../../store/types';
import { decidingHighlights } from './deciding';
import type { ReasonLine } from './lines';

/**
 * Keeps the editors' marks in step with the panel: the deciding characters when a cell is opened,
 * those of the chosen line afterwards, those of the line under the pointer meanwhile. They follow
 * the texts while these are edited and go when the panel goes.
 */
export function useMarks(
  cell: CellExplanation,
  chosen: ReasonLine | undefined,
  onMark: (highlights: readonly Highlight[]) => void,
) {
  const mark = useRef(onMark);
  const sent = useRef('');
  mark.current = onMark;
  const resting = useMemo(
    () => chosen?.highlights(false) ?? decidingHighlights(cell),
    [cell, chosen],
  );
  const send = (highlights: readonly Highlight[]) => {
    const now = JSON.stringify(highlights);
    if (now === sent.current) return;
    sent.current = now;
    mark.current(highlights);
  };
  const sendRef = useRef(send);
  sendRef.current = send;
  useEffect(() => sendRef.current(resting), [resting]);
  useEffect(() => () => mark.current([]), []);
  return {
    hover: (line: ReasonLine) => send(line.highlights(false)),
    rest: () => send(resting),
    choose: (line: ReasonLine) => {
      sent.current = '';
      send(line.highlights(true));
    },
  };
}
