import { tokenizeLine } from '../plain/tokenize';

/** 1-based lines: the first stays, the others up to the last are folded away. */
export interface Fold {
  readonly start: number;
  readonly end: number;
}

/** Objects and lists of more than one line; the line of the closing bracket stays. */
export function foldsOf(lines: readonly string[]): Fold[] {
  const folds = new Map<number, number>();
  const open: number[] = [];
  for (const [index, text] of lines.entries()) {
    for (const bracket of bracketsOf(text)) {
      if (bracket === '{' || bracket === '[') {
        open.push(index + 1);
        continue;
      }
      const start = open.pop();
      // Of two brackets on a line the outer one closes last.
      if (start !== undefined && index > start) folds.set(start, index);
    }
  }
  return [...folds].map(([start, end]) => ({ start, end }));
}

function* bracketsOf(line: string): Generator<string> {
  if (!/[{}[\]]/.test(line)) return;
  for (const { kind, start, end } of tokenizeLine(line)) {
    if (kind !== 'punctuation') continue;
    for (const character of line.slice(start, end)) {
      if ('{}[]'.includes(character)) yield character;
    }
  }
}
