import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';
import type { Diagnostic, Fix } from '../diagnostic';

/** Codes and sentences for what the JSON reader stumbles over. */
const PROBLEMS: Readonly<Record<string, readonly [code: string, message: string]>> = {
  InvalidSymbol: ['json-symbol', 'This is not JSON'],
  InvalidNumberFormat: ['json-number', 'This is not a number that JSON knows'],
  PropertyNameExpected: ['json-key-expected', 'A key in double quotes is expected here'],
  ValueExpected: ['json-value-expected', 'A value is expected here'],
  ColonExpected: ['json-colon-expected', 'A colon is missing after the key'],
  CommaExpected: ['json-comma-expected', 'A comma is missing before this'],
  CloseBraceExpected: ['json-brace-expected', 'A closing brace `}` is missing'],
  CloseBracketExpected: ['json-bracket-expected', 'A closing bracket `]` is missing'],
  EndOfFileExpected: ['json-end-expected', 'The JSON value ends before this'],
  InvalidCommentToken: ['json-comment', 'JSON has no comments'],
  UnexpectedEndOfComment: ['json-comment', 'JSON has no comments'],
  UnexpectedEndOfString: ['json-string-end', 'The closing quote of this string is missing'],
  UnexpectedEndOfNumber: ['json-number', 'This number ends too early'],
  InvalidUnicode: ['json-escape', '`\\u` needs four hexadecimal digits'],
  InvalidEscapeCharacter: ['json-escape', 'This escape is not one that JSON knows'],
  InvalidCharacter: ['json-character', 'A control character must be escaped in a string'],
};

const SMART_QUOTES = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/;
/** Other spaces, zero-width characters and the byte order mark, as word processors leave them. */
const ODD_SPACES = /^[\u00A0\u2000-\u200F\u2028-\u202F\u205F-\u2064\u3000\uFEFF]/;
const ODD_SPACES_ALL = new RegExp(ODD_SPACES.source.slice(1), 'g');

const SMART_QUOTES_ALL = new RegExp(SMART_QUOTES, 'g');

/**
 * Turns one error of the JSON reader into a diagnostic, naming the slips that people really make.
 *
 * @param before what was found in the text so far; a repair of the whole text is made once
 */
export function jsonProblem(
  text: string,
  error: ParseErrorCode,
  offset: number,
  length: number,
  before: readonly Diagnostic[],
): Diagnostic {
  const span = { start: offset, end: Math.min(text.length, offset + Math.max(length, 1)) };
  const found = text.slice(span.start, span.end);
  if (SMART_QUOTES.test(found)) {
    return {
      code: 'json-smart-quotes',
      severity: 'error',
      span,
      message: 'Typographic quotes are not JSON; use straight ones',
      fix: fixIn(before, 'json-smart-quotes') ?? straightenQuotes(text),
    };
  }
  if (ODD_SPACES.test(found)) {
    return {
      code: 'json-invisible-character',
      severity: 'error',
      span,
      message: 'An invisible character stands here that JSON does not take for a space',
      fix: fixIn(before, 'json-invisible-character') ?? mendSpaces(text),
    };
  }
  const name = printParseErrorCode(error);
  if (name === 'PropertyNameExpected' || name === 'ValueExpected') {
    const comma = trailingComma(text, offset);
    if (comma !== undefined) {
      return {
        code: 'json-trailing-comma',
        severity: 'error',
        span: { start: comma, end: comma + 1 },
        message: 'A comma before a closing bracket is not JSON',
        fix: {
          title: 'Remove the comma',
          edits: [{ span: { start: comma, end: comma + 1 }, text: '' }],
        },
      };
    }
  }
  const [code, message] = PROBLEMS[name] ?? ['json-symbol', 'This is not JSON'];
  return { code, severity: 'error', span, message };
}

function fixIn(before: readonly Diagnostic[], wanted: string): Fix | undefined {
  return before.find(({ code }) => code === wanted)?.fix;
}

/** Replaced everywhere, in strings too, where nobody means them. */
function mendSpaces(text: string): Fix {
  const edits = [...text.matchAll(ODD_SPACES_ALL)].map((match) => ({
    span: { start: match.index, end: match.index + 1 },
    // What is no space at all joins what it stood between.
    text: /\s/.test(match[0]) && match[0] !== '\uFEFF' ? ' ' : '',
  }));
  return { title: 'Replace all invisible characters', edits };
}

function straightenQuotes(text: string): Fix {
  const edits = [...text.matchAll(SMART_QUOTES_ALL)].map((match) => ({
    span: { start: match.index, end: match.index + 1 },
    text: '"',
  }));
  return { title: 'Straighten all quotes', edits };
}

function trailingComma(text: string, offset: number): number | undefined {
  if (!/[}\]]/.test(text[offset] ?? '')) return undefined;
  let at = offset - 1;
  while (at >= 0 && /\s/.test(text[at] as string)) at--;
  return text[at] === ',' ? at : undefined;
}
