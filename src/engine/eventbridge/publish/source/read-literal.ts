import type { Literal } from './literal';
import { passSpace, readString, type SourceText, step } from './read-string';

/** A value and where it ends. */
export interface Read {
  readonly literal: Literal;
  readonly end: number;
}

/** Deeper than any event; it keeps the recursion shallow. */
const MAX_DEPTH = 100;
const NUMBER = /-?(?:0|[1-9][0-9_]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const NAME = /[A-Za-z_$][\w$]*(?:\s*\.\s*[A-Za-z_$][\w$]*)*/y;
const WORDS: Readonly<Record<string, string>> = {
  True: 'true',
  true: 'true',
  False: 'false',
  false: 'false',
  None: 'null',
  null: 'null',
  undefined: 'null',
};

/**
 * Reads a literal of Python or JavaScript: dictionaries and objects, lists and tuples, strings with
 * either quotes, `json.dumps(…)` and `JSON.stringify(…)` of these. Anything else is `unknown`.
 *
 * @returns undefined where no value begins, or where one does not end
 */
export function readLiteral(from: SourceText, start: number, depth = 0): Read | undefined {
  const at = passSpace(from, start);
  if (at >= from.text.length || depth > MAX_DEPTH || !step(from)) return undefined;
  const read = readAlone(from, at, depth);
  const end = read && passSpace(from, read.end);
  // `'a' + b`, `names[0]`, `now.isoformat()`: the value goes on.
  if (
    read &&
    end !== undefined &&
    (end >= from.text.length || /[,)\]}:;]/.test(from.text[end] ?? ''))
  ) {
    return read;
  }
  if (read && depth === 0) return read;
  return readUnknown(from, at);
}

function readAlone(from: SourceText, at: number, depth: number): Read | undefined {
  const string = readString(from, at);
  if (string) return { literal: { kind: 'string', value: string.value }, end: string.end };
  const char = from.text[at];
  if (char === '{') return readDict(from, at + 1, depth);
  if (char === '[') return readList(from, at + 1, ']', depth);
  if (char === '(') return readList(from, at + 1, ')', depth);
  const number = matchAt(NUMBER, from.text, at);
  if (number) {
    return { literal: { kind: 'word', json: number.replaceAll('_', '') }, end: at + number.length };
  }
  const name = matchAt(NAME, from.text, at);
  if (!name) return undefined;
  const end = at + name.length;
  const word = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
  if (word !== undefined) return { literal: { kind: 'word', json: word }, end };
  if (/(?:^|\.)\s*(?:dumps|stringify)$/.test(name)) return readDumped(from, end, depth);
  return { literal: { kind: 'unknown', source: name }, end };
}

/** What stands in the parentheses of `json.dumps`, as the string that comes out. */
function readDumped(from: SourceText, start: number, depth: number): Read | undefined {
  const open = passSpace(from, start);
  if (from.text[open] !== '(') return undefined;
  const value = readLiteral(from, open + 1, depth + 1);
  const end = value && closing(from, value.end);
  if (!value || end === undefined) return undefined;
  return { literal: { kind: 'dumped', value: value.literal }, end: end + 1 };
}

function readList(from: SourceText, start: number, close: string, depth: number): Read | undefined {
  const items: Literal[] = [];
  let commas = 0;
  let at = passSpace(from, start);
  while (from.text[at] !== close) {
    const item = readLiteral(from, at, depth + 1);
    if (!item) return undefined;
    items.push(item.literal);
    at = passSpace(from, item.end);
    if (from.text[at] === ',') {
      commas++;
      at = passSpace(from, at + 1);
    } else if (from.text[at] !== close) return undefined;
  }
  const [only] = items;
  // Parentheses around one value are no tuple.
  if (close === ')' && only && commas === 0) return { literal: only, end: at + 1 };
  return { literal: { kind: 'list', items }, end: at + 1 };
}

function readDict(from: SourceText, start: number, depth: number): Read | undefined {
  const members: (readonly [string, Literal])[] = [];
  let at = passSpace(from, start);
  while (from.text[at] !== '}') {
    const key = readKey(from, at);
    if (!key) return undefined;
    at = passSpace(from, key.end);
    if (from.text[at] === ':') {
      const value = readLiteral(from, at + 1, depth + 1);
      if (!value) return undefined;
      members.push([key.name, value.literal]);
      at = passSpace(from, value.end);
    } else members.push([key.name, { kind: 'unknown', source: key.name }]);
    if (from.text[at] === ',') at = passSpace(from, at + 1);
    else if (from.text[at] !== '}') return undefined;
  }
  return { literal: { kind: 'dict', members }, end: at + 1 };
}

function readKey(from: SourceText, at: number): { name: string; end: number } | undefined {
  const string = readString(from, at);
  if (string) return { name: string.value, end: string.end };
  const name = matchAt(/[A-Za-z_$][\w$]*|\d+/y, from.text, at);
  return name ? { name, end: at + name.length } : undefined;
}

/** An expression up to the comma or bracket that ends it. */
function readUnknown(from: SourceText, start: number): Read | undefined {
  const end = closing(from, start, true);
  if (end === undefined || end === start) return undefined;
  const source = from.text.slice(start, end).trim().replaceAll(/\s+/g, ' ');
  return source === '' ? undefined : { literal: { kind: 'unknown', source }, end };
}

/** Offset of the bracket that closes what `start` lies in, or with `comma` of the comma before. */
function closing(from: SourceText, start: number, comma = false): number | undefined {
  let open = 0;
  let at = start;
  while (at < from.text.length && step(from)) {
    const string = readString(from, at);
    if (string) {
      at = string.end;
      continue;
    }
    const char = from.text[at] ?? '';
    if (open === 0 && (/[)\]}]/.test(char) || (comma && char === ','))) return at;
    if (/[([{]/.test(char)) open++;
    else if (/[)\]}]/.test(char)) open--;
    at++;
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
