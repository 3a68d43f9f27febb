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
  const resting = useMemo(
    () => chosen?.highlights(false) ?? decidingHighlights(cell),
    [cell, chosen],
  );
  useEffect(() => {
    mark.current = onMark;
  });

  /** Sends marks unless the same characters of the same texts are marked already. */
  const send = (highlights: readonly Highlight[], reveal = false) => {
    const soft = highlights.map(({ target, spans }) => ({ target, spans }));
    const now = JSON.stringify([soft, cell.row.row.call.text, cell.column.caller.policies]);
    if (now === sent.current && !reveal) return;
    sent.current = now;
    mark.current(highlights);
  };
  const rest = () => send(resting);
  const settle = useRef(rest);
  useEffect(() => {
    settle.current = rest;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: new marks are the reason to send
  useEffect(() => settle.current(), [resting]);
  useEffect(
    () => () => {
      sent.current = '';
      mark.current([]);
    },
    [],
  );
  return {
    rest,
    hover: (line: ReasonLine) => send(line.highlights(false)),
    choose: (line: ReasonLine) => send(line.highlights(true), true),
  };
}
