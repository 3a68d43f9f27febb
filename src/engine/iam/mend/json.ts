import type { Diagnostic, Fix } from '../../diagnostic';
import { parseJson } from '../../json/parse';

/** Strings, which stay as they are, or else what the group names. */
const outsideStrings = (what: string, text: string): RegExpExecArray[] => {
  const all = text.matchAll(new RegExp(`"(?:[^"\\\\\\n]|\\\\.)*"|(${what})`, 'g'));
  return [...all].filter((found) => found[1] !== undefined);
};

function edited(title: string, found: readonly RegExpExecArray[], put: (text: string) => string) {
  const edits = found.map(({ 1: text = '', index }) => ({
    span: { start: index, end: index + text.length },
    text: put(text),
  }));
  return { title, edits };
}

const comments = (text: string): Fix | undefined =>
  edited('Remove all comments', outsideStrings('//[^\\n\\r]*|/\\*[^]*?(?:\\*/|$)', text), () => '');

const quotes = (text: string): Fix | undefined =>
  edited(
    'Straighten all quotes',
    outsideStrings('[\u201C-\u201F\u2033\u00AB\u00BB]', text),
    () => '"',
  );

const singleQuotes = (text: string): Fix | undefined =>
  edited(
    'Use double quotes',
    outsideStrings("'[^'\"\\\\\\n]*'|\u2018[^\u2018\u2019\"\\\\\\n]*\u2019", text),
    (found) => `"${found.slice(1, -1)}"`,
  );

const WORDS: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null' };

const words = (text: string): Fix | undefined =>
  edited('Use the words of JSON', outsideStrings('\\b(?:True|False|None)\\b', text), (found) => {
    return WORDS[found] ?? found;
  });

/** A fence, as chats and wikis put it around code. */
const fence = (text: string): Fix | undefined =>
  edited('Remove the fence', outsideStrings('^\\s*```\\w*[ \\t]*\\n|\\n?```\\s*$', text), () => '');

const comma = (_text: string, { span: { start } }: Diagnostic): Fix => ({
  title: 'Add the comma',
  edits: [{ span: { start, end: start }, text: ',' }],
});

const colon = (_text: string, { span: { start } }: Diagnostic): Fix => ({
  title: 'Add the colon',
  edits: [{ span: { start, end: start }, text: ': ' }],
});

/** The brackets that are open at the end of the text. */
function closing(text: string): Fix | undefined {
  const open: string[] = [];
  for (const { 1: bracket = '' } of outsideStrings('[{}[\\]]', text)) {
    if (bracket === '{') open.push('}');
    else if (bracket === '[') open.push(']');
    else if (open.pop() !== bracket) return undefined;
  }
  const end = text.trimEnd().length;
  const edits = [{ span: { start: end, end }, text: open.reverse().join('') }];
  return { title: 'Add what closes it', edits };
}

/** Brackets and semicolons after the end of the value. */
function rest(text: string, { span: { start } }: Diagnostic): Fix | undefined {
  if (!/^[\s;}\]]+$/.test(text.slice(start))) return undefined;
  return { title: 'Remove the rest', edits: [{ span: { start, end: text.length }, text: '' }] };
}

type JsonMender = (text: string, diagnostic: Diagnostic) => Fix | undefined;

const MENDERS: Readonly<Record<string, readonly JsonMender[]>> = {
  'json-comment': [comments],
  'json-smart-quotes': [quotes],
  'json-symbol': [fence, singleQuotes, words, rest],
  'json-comma-expected': [comma],
  'json-colon-expected': [colon],
  'json-brace-expected': [closing],
  'json-bracket-expected': [closing],
  'json-end-expected': [rest],
};

/**
 * A repair of one syntax error. What is offered makes fewer errors and none before this one: that
 * is tried out here, since a slip in JSON can look like many others.
 */
export function mendJson(text: string, diagnostic: Diagnostic): Fix | undefined {
  const before = parseJson(text).diagnostics;
  for (const mender of MENDERS[diagnostic.code] ?? []) {
    const fix = mender(text, diagnostic);
    if (!fix) continue;
    const after = parseJson(applied(text, fix)).diagnostics;
    const gone = after.every(({ span }) => span.start > diagnostic.span.start);
    if (after.length < before.length && gone) return fix;
  }
  return diagnostic.fix;
}

function applied(text: string, { edits }: Fix): string {
  let result = '';
  let at = 0;
  for (const { span, text: put } of edits) {
    result += text.slice(at, span.start) + put;
    at = span.end;
  }
  return result + text.slice(at);
}
