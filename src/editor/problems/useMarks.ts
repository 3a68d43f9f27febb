import { useMemo } from 'react';
import type { Span } from '../../engine';
import { type Highlight, type TextTarget, usePlayground } from '../../store';

interface Marks {
  readonly marks: readonly Span[];
  /** A new array each time that the characters are to be shown anew. */
  readonly reveal: readonly Span[] | undefined;
}

const NONE: readonly Span[] = [];

/** The characters of one text that the chosen reason or problem points at. */
export function useMarks(target: TextTarget): Marks {
  const highlights = usePlayground((state) => state.highlights);
  const key = JSON.stringify(target);
  return useMemo(() => {
    const mine = highlights.filter((one) => sameText(one, key));
    if (mine.length === 0) return { marks: NONE, reveal: undefined };
    const shown = mine.filter(({ reveal }) => reveal).flatMap(({ spans }) => spans);
    return {
      marks: mine.flatMap(({ spans }) => spans),
      reveal: shown.length > 0 ? shown : undefined,
    };
  }, [highlights, key]);
}

function sameText({ target }: Highlight, key: string): boolean {
  return JSON.stringify(ordered(target)) === key;
}

/** The members in the order in which this page writes them. */
function ordered(target: TextTarget): TextTarget {
  return target.kind === 'policy'
    ? { kind: 'policy', callerId: target.callerId, policy: target.policy }
    : { kind: 'row', rowId: target.rowId, ...(target.part && { part: target.part }) };
}
