import { decodeString } from '../source/scan-string';
import { LeafValue } from '../value';
import { type EventFields, FieldCollector } from './fields';
import { everyRoute, type Route } from './route';

/** As deep as the service's reader goes. */
const MAX_DEPTH = 1000;

/**
 * Reads an event's text in one pass, keeping only the leaves that are wanted.
 *
 * @param route the wanted paths; every path where nothing is said
 * @returns undefined where the text is not a JSON object
 */
export function scanEvent(text: string, route: Route = everyRoute): EventFields | undefined {
  const scanner = new Scanner(text);
  return scanner.event(route) ? scanner.collector.fields : undefined;
}

/** Each method stands on the first character of what it reads and returns false on bad JSON. */
class Scanner {
  readonly text: string;
  readonly collector = new FieldCollector();
  #at = 0;
  #depth = 0;
  #escaped = false;

  constructor(text: string) {
    this.text = text;
  }

  event(route: Route): boolean {
    this.#space();
    if (this.#code() !== 123 || !this.#object(route)) return false;
    this.#space();
    return this.#at === this.text.length;
  }

  #code(): number {
    return this.text.charCodeAt(this.#at);
  }

  #space(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.#at++;
    }
  }

  #object(route: Route | undefined): boolean {
    if (++this.#depth > MAX_DEPTH) return false;
    this.#at++;
    this.#space();
    if (this.#code() === 125) return this.#leave();
    for (;;) {
      if (this.#code() !== 34) return false;
      const start = this.#at;
      if (!this.#string()) return false;
      const next = route?.to(this.#content(start));
      this.#space();
      if (this.#code() !== 58) return false;
      this.#at++;
      this.#space();
      if (!this.#value(next)) return false;
      this.#space();
      const code = this.#code();
      if (code === 125) return this.#leave();
      if (code !== 44) return false;
      this.#at++;
      this.#space();
    }
  }

  #array(route: Route | undefined): boolean {
    if (++this.#depth > MAX_DEPTH) return false;
    this.#at++;
    this.#space();
    if (this.#code() === 93) return this.#leave();
    const array = route ? this.collector.array() : 0;
    for (let place = 0; ; place++) {
      const code = this.#code();
      const binds = route !== undefined && (code === 123 || code === 91);
      if (binds) this.collector.enter(array, place);
      if (!this.#value(route)) return false;
      if (binds) this.collector.leave();
      this.#space();
      const after = this.#code();
      if (after === 93) return this.#leave();
      if (after !== 44) return false;
      this.#at++;
      this.#space();
    }
  }

  #leave(): boolean {
    this.#at++;
    this.#depth--;
    return true;
  }

  #value(route: Route | undefined): boolean {
    const start = this.#at;
    switch (this.#code()) {
      case 123:
        return this.#object(route);
      case 91:
        return this.#array(route);
      case 34:
        if (!this.#string()) return false;
        if (route?.path !== undefined)
          this.#leaf(route.path, 'string', this.#content(start), start);
        return true;
      case 116:
        return this.#word('true', route);
      case 102:
        return this.#word('false', route);
      case 110:
        return this.#word('null', route);
      default:
        if (!this.#number()) return false;
        if (route?.path !== undefined) {
          this.#leaf(route.path, 'number', this.text.slice(start, this.#at), start);
        }
        return true;
    }
  }

  #leaf(path: string, kind: LeafValue['kind'], text: string, start: number): void {
    this.collector.add(path, new LeafValue(kind, text, { start, end: this.#at }));
  }

  #word(word: 'true' | 'false' | 'null', route: Route | undefined): boolean {
    const start = this.#at;
    if (!this.text.startsWith(word, start)) return false;
    this.#at += word.length;
    if (route?.path !== undefined) this.#leaf(route.path, word, word, start);
    return true;
  }

  /** Passes by a string; its content is read only where it is wanted. */
  #string(): boolean {
    const { text } = this;
    this.#escaped = false;
    for (let at = this.#at + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 34) {
        this.#at = at + 1;
        return true;
      }
      if (code < 32) return false;
      if (code !== 92) continue;
      this.#escaped = true;
      const end = escapeEnd(text, at);
      if (end === undefined) return false;
      at = end;
    }
    return false;
  }

  /** The content of the string that was just passed by. */
  #content(start: number): string {
    if (!this.#escaped) return this.text.slice(start + 1, this.#at - 1);
    return decodeString(this.text, start + 1).value;
  }

  #number(): boolean {
    const { text } = this;
    let at = this.#at;
    if (text.charCodeAt(at) === 45) at++;
    const first = at;
    at = digits(text, at);
    if (at === first || (at > first + 1 && text.charCodeAt(first) === 48)) return false;
    if (text.charCodeAt(at) === 46) {
      const fraction = at + 1;
      at = digits(text, fraction);
      if (at === fraction) return false;
    }
    if ((text.charCodeAt(at) | 32) === 101) {
      const sign = text.charCodeAt(at + 1);
      const exponent = sign === 43 || sign === 45 ? at + 2 : at + 1;
      at = digits(text, exponent);
      if (at === exponent) return false;
    }
    this.#at = at;
    return true;
  }
}

/** Offset of an escape's last character; undefined where JSON does not know it. */
function escapeEnd(text: string, at: number): number | undefined {
  const letter = text.charAt(at + 1);
  if (letter === 'u')
    return /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? at + 5 : undefined;
  return letter !== '' && '"\\/bfnrt'.includes(letter) ? at + 1 : undefined;
}

function digits(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (!(code >= 48 && code <= 57)) return at;
    at++;
  }
}
