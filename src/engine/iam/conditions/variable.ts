import type { Asked } from '../asked';
import type { PlainToken, Token, Variable } from '../match/token';

const STAR: Token = { kind: 'star' };
const ONE: Token = { kind: 'one' };
const [DOLLAR, BRACE, ASTERISK, QUESTION] = [36, 123, 42, 63];
const LITERALS = new Set(['*', '?', '$']);

/**
 * Tells wildcards and variables of a policy value from its text. `${*}`, `${?}` and `${$}` are the
 * characters themselves wherever variables work; an unclosed `${` is text (UG variables).
 */
export function scan(text: string, options: { variables: boolean; wildcards: boolean }): Token[] {
  const tokens: Token[] = [];
  let plain = '';
  let start = 0;
  let unclosed = !options.variables;
  /** Everything before `at` is text; the next token starts at `next`. */
  const cut = (at: number, next: number, token: Token | undefined): void => {
    plain += text.slice(start, at);
    start = next;
    if (!token) return;
    if (plain !== '') tokens.push({ kind: 'text', text: plain });
    plain = '';
    tokens.push(token);
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === DOLLAR && !unclosed && text.charCodeAt(at + 1) === BRACE) {
      const end = closingBrace(text, at + 2);
      if (end < 0) {
        unclosed = true;
        continue;
      }
      const body = text.slice(at + 2, end);
      if (LITERALS.has(body)) {
        cut(at, end + 1, undefined);
        plain += body;
      } else cut(at, end + 1, variable(body, text.slice(at, end + 1)));
      at = end;
    } else if (options.wildcards && (char === ASTERISK || char === QUESTION)) {
      cut(at, at + 1, char === ASTERISK ? STAR : ONE);
    }
  }
  plain += text.slice(start);
  if (plain !== '') tokens.push({ kind: 'text', text: plain });
  return tokens;
}

/** The `}` that ends a variable; one inside a quoted default does not. -1 when there is none. */
export function closingBrace(text: string, from: number): number {
  const first = text.indexOf('}', from);
  if (first < 0) return -1;
  const quote = /,\s*'/.exec(text.slice(from, first));
  if (!quote) return first;
  const closing = text.indexOf("'", from + quote.index + quote[0].length);
  return closing < 0 ? first : text.indexOf('}', closing);
}

function variable(body: string, source: string): Variable {
  const withDefault = /^([^,]*),\s*'([^']*)'$/.exec(body);
  const key = (withDefault?.[1] ?? body).toLowerCase();
  return { kind: 'variable', key, fallback: withDefault?.[2], source };
}

/**
 * Replaces the variables by what the request holds. A key that is absent, or that holds a list,
 * leaves its variable unresolved unless a default is given.
 */
export function resolve(tokens: readonly Token[], asked: Asked): PlainToken[] | undefined {
  const plain: PlainToken[] = [];
  for (const token of tokens) {
    if (token.kind !== 'variable') plain.push(token);
    else {
      const text = valueFor(token, asked);
      if (text === undefined) return undefined;
      plain.push({ kind: 'text', text });
    }
  }
  return plain;
}

/** The first variable that the request cannot fill. */
export function unresolvedIn(tokens: readonly Token[], asked: Asked): Variable | undefined {
  for (const token of tokens) {
    if (token.kind === 'variable' && valueFor(token, asked) === undefined) return token;
  }
  return undefined;
}

function valueFor(variable: Variable, asked: Asked): string | undefined {
  const value = asked.value(variable.key);
  return typeof value === 'string' ? value : variable.fallback;
}

export function hasVariable(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === 'variable');
}

/** The text that tokens stand for, wildcards written as such. */
export function textOf(tokens: readonly PlainToken[]): string {
  let text = '';
  for (const token of tokens) {
    text += token.kind === 'text' ? token.text : token.kind === 'star' ? '*' : '?';
  }
  return text;
}
