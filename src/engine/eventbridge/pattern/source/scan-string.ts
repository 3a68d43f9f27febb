import { badJson, endOfInput, named, unexpected } from './complain';

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

export interface StringContent {
  readonly value: string;
  /** Offset past the closing quote. */
  readonly end: number;
}

/**
 * Reads a string's content.
 *
 * @param start offset past the opening quote
 * @param name whether it is a key, of which the service speaks differently
 */
export function decodeString(text: string, start: number, name = false): StringContent {
  let value = '';
  let from = start;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return { value: wellFormed(value + text.slice(from, at)), end: at + 1 };
    if (code === 92) {
      const end = escapeEnd(text, at);
      value += text.slice(from, at) + unescaped(text, at);
      from = end;
      at = end - 1;
    } else if (code < 32) {
      const inside = name ? 'name' : 'string value';
      const reason = `Illegal unquoted character (${named(text, at)}): has to be escaped using backslash to be included in ${inside}`;
      throw badJson(text, reason, at, at);
    }
  }
  throw endOfInput(
    text,
    name ? ' in field name' : ': was expecting closing quote for a string value',
  );
}

/** Passes by a string's content and returns the offset past its closing quote. */
export function skipString(text: string, start: number): number {
  return decodeString(text, start).end;
}

function escapeEnd(text: string, at: number): number {
  const unfinished = ' in character escape sequence';
  if (at + 1 >= text.length) throw endOfInput(text, unfinished);
  const letter = text.charAt(at + 1);
  if (letter !== 'u') {
    if (letter in ESCAPES) return at + 2;
    throw badJson(text, `Unrecognized character escape ${named(text, at + 1)}`, at + 1, at);
  }
  for (let digit = at + 2; digit < at + 6; digit++) {
    if (digit >= text.length) throw endOfInput(text, unfinished);
    if (!/[0-9a-fA-F]/.test(text.charAt(digit))) {
      throw unexpected(text, digit, ': expected a hex-digit for character escape sequence');
    }
  }
  return at + 6;
}

function unescaped(text: string, at: number): string {
  const letter = text.charAt(at + 1);
  return letter === 'u'
    ? String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16))
    : (ESCAPES[letter] ?? letter);
}

/** Half a surrogate pair cannot be written in UTF-8, in which the service compares; it sees a `?`. */
export function wellFormed(value: string): string {
  return value.replaceAll(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '?',
  );
}
