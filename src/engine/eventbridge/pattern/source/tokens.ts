import { endOfInput, unclosed, unexpected } from './complain';
import { comment, controlCharacter, mismatched, notAValue } from './complain-token';
import { scanNumber } from './scan-number';
import { decodeString, skipString } from './scan-string';
import { scanWord } from './scan-word';

export type TokenKind =
  | 'startObject'
  | 'endObject'
  | 'startArray'
  | 'endArray'
  | 'name'
  | 'string'
  | 'number'
  | 'true'
  | 'false'
  | 'null'
  | 'end';

interface Scope {
  readonly array: boolean;
  readonly start: number;
  empty: boolean;
}

interface Ahead {
  readonly kind: TokenKind;
  readonly start: number;
}

/**
 * Reads a pattern token by token as the service's reader does, which matters for its errors: what
 * is wrong first is reported, a key is read together with the first character of its value, and a
 * string's inside is read only when it is asked for or passed by.
 */
export class Tokens {
  readonly text: string;
  /** Where the reader stands: the place of the service's errors. */
  at = 0;
  kind: TokenKind = 'end';
  /** Offset of the token's first character. */
  start = 0;
  /** The last key that was read, and the offset of its quote. */
  key = '';
  keyStart = 0;
  keyEnd = 0;

  #scopes: Scope[] = [];
  /** The value whose first character was read together with its key. */
  #ahead: Ahead | undefined;
  #inString = false;

  constructor(text: string) {
    this.text = text;
  }

  /** Moves on to the next token. */
  next(): TokenKind {
    if (this.#ahead) return this.#enter(this.#ahead);
    if (this.#inString) {
      this.at = skipString(this.text, this.at);
      this.#inString = false;
    }
    const scope = this.#scopes.at(-1);
    this.#skipSpace();
    if (this.at >= this.text.length) {
      if (scope) throw unclosed(this.text, scope.array, scope.start);
      return this.#set('end', this.at);
    }
    const char = this.text[this.at];
    if (char === ']' || char === '}') return this.#close(char, scope);
    if (scope && !scope.empty) this.#comma(scope);
    if (!scope || scope.array) {
      if (scope) scope.empty = false;
      const value = this.#value();
      if (!scope && value.kind === 'number') this.#rootNumber();
      return this.#enter(value);
    }
    scope.empty = false;
    this.#name();
    this.#ahead = this.#value();
    return this.#set('name', this.keyStart);
  }

  /** The content of the current string token, the spelling of any other. */
  content(): string {
    if (this.kind !== 'string') return this.text.slice(this.start, this.at);
    if (!this.#inString) return decodeString(this.text, this.start + 1).value;
    const { value, end } = decodeString(this.text, this.at);
    this.at = end;
    this.#inString = false;
    return value;
  }

  /** Offset just past the current token, whether or not the reader has come that far. */
  get end(): number {
    if (this.kind !== 'string') return this.kind === 'name' ? this.keyEnd : this.at;
    if (!this.#inString) return this.at;
    let at = this.at;
    while (at < this.text.length && this.text[at] !== '"') at += this.text[at] === '\\' ? 2 : 1;
    return Math.min(at + 1, this.text.length);
  }

  #set(kind: TokenKind, start: number): TokenKind {
    this.kind = kind;
    this.start = start;
    return kind;
  }

  #enter({ kind, start }: Ahead): TokenKind {
    this.#ahead = undefined;
    if (kind === 'startObject' || kind === 'startArray') {
      this.#scopes.push({ array: kind === 'startArray', start, empty: true });
    }
    this.#inString = kind === 'string';
    return this.#set(kind, start);
  }

  #close(char: '}' | ']', scope: Scope | undefined): TokenKind {
    const start = this.at;
    if (scope?.array !== (char === ']')) throw mismatched(this.text, start, char, scope);
    this.#scopes.pop();
    this.at++;
    return this.#set(scope.array ? 'endArray' : 'endObject', start);
  }

  #comma(scope: Scope): void {
    const kind = scope.array ? 'Array' : 'Object';
    if (this.text[this.at] !== ',') {
      throw unexpected(this.text, this.at, `: was expecting comma to separate ${kind} entries`);
    }
    this.at++;
    this.#skipSpace();
    if (this.at >= this.text.length) {
      throw endOfInput(this.text, ` within/between ${kind} entries`);
    }
  }

  #name(): void {
    if (this.text[this.at] !== '"') {
      throw unexpected(this.text, this.at, ': was expecting double-quote to start field name');
    }
    this.keyStart = this.at;
    const { value, end } = decodeString(this.text, this.at + 1, true);
    this.key = value;
    this.keyEnd = end;
    this.at = end;
    this.#skipSpace();
    this.#withinObject();
    if (this.text[this.at] !== ':') {
      const wanted = ': was expecting a colon to separate field name and value';
      throw unexpected(this.text, this.at, wanted);
    }
    this.at++;
    this.#skipSpace();
    this.#withinObject();
  }

  #rootNumber(): void {
    if (this.at >= this.text.length) return;
    if (/[ \t\r\n]/.test(this.text.charAt(this.at))) {
      this.at++;
      return;
    }
    throw unexpected(this.text, this.at, ': Expected space separating root-level values');
  }

  #withinObject(): void {
    if (this.at >= this.text.length) throw endOfInput(this.text, ' within/between Object entries');
  }

  /** Reads a value, or of a string, an object and an array the first character. */
  #value(): Ahead {
    const start = this.at;
    switch (this.text[start]) {
      case '"':
        this.at++;
        return { kind: 'string', start };
      case '{':
        this.at++;
        return { kind: 'startObject', start };
      case '[':
        this.at++;
        return { kind: 'startArray', start };
      case 't':
        this.at = scanWord(this.text, 'true', start);
        return { kind: 'true', start };
      case 'f':
        this.at = scanWord(this.text, 'false', start);
        return { kind: 'false', start };
      case 'n':
        this.at = scanWord(this.text, 'null', start);
        return { kind: 'null', start };
      default:
        if (!/[-0-9]/.test(this.text.charAt(start))) throw notAValue(this.text, start);
        this.at = scanNumber(this.text, start);
        return { kind: 'number', start };
    }
  }

  #skipSpace(): void {
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code > 32) {
        if (code === 47) throw comment(this.text, this.at);
        return;
      }
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) {
        throw controlCharacter(this.text, this.at);
      }
    }
  }
}
