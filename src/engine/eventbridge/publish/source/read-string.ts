/** A string's value and the offset past it. */
export interface ReadText {
  readonly value: string;
  readonly end: number;
}

/** A source with the steps that may still be spent on it: texts that do not end cost many. */
export interface SourceText {
  readonly text: string;
  steps: number;
}

/** One step more; false when there are none left, and what is being read counts as unreadable. */
export function step(from: SourceText): boolean {
  return --from.steps > 0;
}

const OPENING = /([rRbBfFuU]{0,2})('''|"""|'|"|`)/y;
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
  '\n': '',
};

/**
 * Reads a string of Python or JavaScript, with its prefix; strings that follow each other are one,
 * as in Python. Placeholders in it stay as they are written.
 */
export function readString(from: SourceText, start: number): ReadText | undefined {
  let read = readOne(from, start);
  while (read) {
    const next = readOne(from, passSpace(from, read.end));
    if (!next) return read;
    read = { value: read.value + next.value, end: next.end };
  }
  return undefined;
}

function readOne(from: SourceText, start: number): ReadText | undefined {
  const { text } = from;
  OPENING.lastIndex = start;
  const [opening, prefix = '', quote = ''] = OPENING.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const raw = /r/i.test(prefix);
  const oneLine = quote === "'" || quote === '"';
  let value = '';
  for (let at = start + opening.length; at < text.length && step(from); at++) {
    if (text.startsWith(quote, at)) return { value, end: at + quote.length };
    const char = text[at] ?? '';
    if (oneLine && char === '\n') return undefined;
    if (char !== '\\' || raw) {
      value += char;
      continue;
    }
    const next = text[at + 1] ?? '';
    const code = /^(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/.exec(text.slice(at + 1, at + 6));
    if (code) {
      value += String.fromCharCode(Number.parseInt(code[1] ?? code[2] ?? '0', 16));
      at += code[0].length;
    } else {
      value += Object.hasOwn(ESCAPES, next) ? ESCAPES[next] : next;
      at++;
    }
  }
  return undefined;
}

/** Offset past white space and comments. */
export function passSpace(from: SourceText, start: number): number {
  const { text } = from;
  let at = start;
  for (;;) {
    while (step(from) && /\s/.test(text[at] ?? '')) at++;
    if (text[at] === '#' || text.startsWith('//', at)) at = orEnd(text, text.indexOf('\n', at));
    else if (text.startsWith('/*', at)) at = orEnd(text, text.indexOf('*/', at) + 2, 2);
    else return at;
  }
}

function orEnd(text: string, at: number, least = 0): number {
  return at < least ? text.length : at;
}
