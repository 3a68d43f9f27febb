import type { Fix } from '../../engine';

type Edit = Fix['edits'][number];

/** One replacement: `text` takes the place of `[start, end)`. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies edits that do not overlap, in any order. Edits outside the text are cut to it.
 *
 * @returns the new text
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const start = Math.min(Math.max(edit.span.start, at), text.length);
    result += text.slice(at, start) + edit.text;
    at = Math.min(Math.max(edit.span.end, start), text.length);
  }
  return result + text.slice(at);
}

/** Where an offset of the old text ends up after the edits; inside an edit it goes to its end. */
export function offsetAfter(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { span, text } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start >= offset) break;
    if (span.end > offset) return span.start + shift + text.length;
    shift += text.length - (span.end - span.start);
  }
  return offset + shift;
}

/** The smallest single replacement that turns one text into another; undefined when they are equal. */
export function replacementBetween(before: string, after: string): Replacement | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
