import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Span } from '../../engine';

/** Characters of one of the lab's texts, for example of `call/call-3`. */
export interface LabMark {
  readonly text: string;
  readonly spans: readonly Span[];
}

interface Marks {
  readonly marks: readonly LabMark[];
  /** The marks are to be scrolled to. */
  readonly reveal: boolean;
}

interface Marking extends Marks {
  readonly set: (marks: Marks) => void;
}

const NONE: Marks = { marks: [], reveal: false };
const NO_SPANS: readonly Span[] = [];
const MarksContext = createContext<Marking>({ ...NONE, set: () => {} });

/** Carries what the line under the pointer, or the chosen one, speaks of. */
export function MarksProvider({ children }: { children: ReactNode }) {
  const [marks, set] = useState(NONE);
  const value = useMemo(() => ({ ...marks, set }), [marks]);
  return <MarksContext value={value}>{children}</MarksContext>;
}

/** What an editor marks in its text. */
export function useLabMarks(text: string) {
  const { marks, reveal } = useContext(MarksContext);
  return useMemo(() => {
    const spans = marks.find((mark) => mark.text === text)?.spans ?? NO_SPANS;
    return { marks: spans, reveal: reveal && spans.length > 0 ? [...spans] : undefined };
  }, [marks, reveal, text]);
}

/**
 * The last text of a kind that was asked to be scrolled to, so that whoever hides it shows it; a new
 * object each time it is asked for.
 *
 * @param kind for example `bus` for `bus/bus-3`
 */
export function useRevealed(kind: string): { readonly id: string } | undefined {
  const { marks, reveal } = useContext(MarksContext);
  return useMemo(() => {
    const text = reveal ? marks.find((mark) => mark.text.startsWith(`${kind}/`))?.text : undefined;
    return text === undefined ? undefined : { id: text.slice(kind.length + 1) };
  }, [kind, marks, reveal]);
}

/** For lines: shows their characters, or scrolls to them, or marks nothing. */
export function useMarking() {
  const { set } = useContext(MarksContext);
  return {
    show: (marks: readonly LabMark[]) => set({ marks, reveal: false }),
    reveal: (marks: readonly LabMark[]) => set({ marks, reveal: true }),
    clear: () => set(NONE),
  };
}
