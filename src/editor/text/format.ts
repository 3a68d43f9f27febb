import { createScanner, format } from 'jsonc-parser';
import type { Fix } from '../../engine';
import { TAB_SIZE } from '../metrics';

// The package's own names for these exist only as constant enums, which isolated modules cannot read.
const END_OF_FILE = 17;
const NO_ERROR = 0;

/**
 * Edits that lay JSON out, two spaces a level; only white space changes. A missing comma or bracket
 * does not matter, but while a string is not closed nothing is done: the line end that closes it in
 * the reader's eyes could be taken away.
 *
 * @param text with `\n` line ends
 */
export function formatEdits(text: string): Fix['edits'] {
  if (hasBrokenToken(text)) return [];
  return format(text, undefined, { tabSize: TAB_SIZE, insertSpaces: true, eol: '\n' }).map(
    ({ offset, length, content }) => ({
      span: { start: offset, end: offset + length },
      text: content,
    }),
  );
}

function hasBrokenToken(text: string): boolean {
  const scanner = createScanner(text, true);
  for (let kind: number = scanner.scan(); kind !== END_OF_FILE; kind = scanner.scan()) {
    if (scanner.getTokenError() !== NO_ERROR) return true;
  }
  return false;
}
