import { TAB_SIZE } from '../metrics';

export interface NewLine {
  /** What Enter inserts. */
  readonly text: string;
  /** How far the caret stands before the end of it. */
  readonly back: number;
}

/** What Enter inserts at a place: the line's indentation, one step deeper after a bracket. */
export function newLine(text: string, start: number, end: number): NewLine {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  const before = line.trimEnd().at(-1) ?? '';
  const deeper = before === '{' || before === '[' ? ' '.repeat(TAB_SIZE) : '';
  const closes = deeper !== '' && text[end] === (before === '{' ? '}' : ']');
  const tail = closes ? `\n${indent}` : '';
  return { text: `\n${indent}${deeper}${tail}`, back: tail.length };
}
