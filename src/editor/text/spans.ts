import type { Span } from '../../engine';

/** The span cut to a text of this length: diagnostics may be a keystroke older than the text. */
export function clampSpan(span: Span, length: number): Span {
  const start = Math.min(Math.max(span.start, 0), length);
  return { start, end: Math.min(Math.max(span.end, start), length) };
}

/** The span, or when it is empty the character beside it, so that there is something to underline. */
export function visibleSpan(span: Span, text: string): Span {
  const { start, end } = clampSpan(span, text.length);
  if (end > start) return { start, end };
  if (start < text.length && text[start] !== '\n') return { start, end: start + 1 };
  if (start > 0 && text[start - 1] !== '\n') return { start: start - 1, end: start };
  return { start, end };
}
