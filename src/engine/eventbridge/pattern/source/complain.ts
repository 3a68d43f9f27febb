import { Refused } from '../refusal';
import { sourceAt } from './place';

/**
 * The words in which the service's JSON reader complains, which are Jackson's.
 *
 * @param at where the reader stands when it complains
 * @param start begin of what is wrong, for marking it
 */
export function badJson(text: string, reason: string, at: number, start: number): Refused {
  const from = Math.min(start, text.length);
  const span = { start: from, end: Math.max(from, Math.min(text.length, Math.max(at, from + 1))) };
  return new Refused({ reason, message: plain(text, reason, span.start), span, notJson: true }, at);
}

/** `Unexpected character ('x' (code 120))…` with what was wanted instead. */
export function unexpected(text: string, offset: number, wanted: string): Refused {
  return badJson(text, `Unexpected character (${named(text, offset)})${wanted}`, offset, offset);
}

/** `Unexpected end-of-input…`, reported at the end of the text. */
export function endOfInput(text: string, what: string): Refused {
  return badJson(text, `Unexpected end-of-input${what}`, text.length, text.length - 1);
}

/** An object or array that is never closed. */
export function unclosed(text: string, array: boolean, start: number): Refused {
  const kind = array ? 'Array' : 'Object';
  const marker = sourceAt(text, start);
  return endOfInput(text, `: expected close marker for ${kind} (start marker at ${marker})`);
}

/** A character as Jackson names it. */
export function named(text: string, offset: number): string {
  const code = text.charCodeAt(offset);
  if (code < 32 || (code >= 127 && code < 160)) return `(CTRL-CHAR, code ${code})`;
  const hex = code > 255 ? ` / 0x${code.toString(16)}` : '';
  return `'${text[offset]}' (code ${code}${hex})`;
}

function plain(text: string, reason: string, start: number): string {
  if (reason.startsWith('Unexpected end-of-input')) return 'The JSON ends before it is complete';
  const found = text[start];
  return found === undefined || /\s/.test(found)
    ? 'This is not JSON'
    : `\`${found}\` is not JSON at this place`;
}
