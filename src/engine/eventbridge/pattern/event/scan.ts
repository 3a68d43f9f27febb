import { decodeString } from '../source/scan-string';
import { LeafValue } from '../value';
import { type EventFields, FieldCollector } from './fields';
import { passNumber, passString } from './pass';
import { everyRoute, nowhere, type Route } from './route';

/** As deep as the service's reader goes. */
const MAX_DEPTH = 1000;

/** A string that stands for itself: without escapes, and without halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are its subject
const PLAIN = /"[^"\\\0-\x1f\ud800-\udfff]*"/y;

/** In longer texts members are passed one by one: a regular expression could take much stack. */
const SHORT = 16_384;

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

/**
 * Each method stands on the first character of what it reads, leaves behind its last, and returns
 * false on bad JSON.
 */
class Scanner {
  readonly collector = new FieldCollector();
  private readonly text: string;
  private readonly short: boolean;
  /** Whether the string that was just passed by stands for itself, without escapes. */
  private plain = true;
  private at = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
    this.short = text.length <= SHORT;
  }

  event(route: Route): boolean {
    if (this.space() !== 123 || !this.object(route)) return false;
    this.space();
    return this.at === this.text.length;
  }

  /** Passes by white space and returns the code of what follows, NaN at the end. */
  private space(): number {
    const text = this.text;
    let at = this.at;
    let code = text.charCodeAt(at);
    while (code === 32 || code === 10 || code === 13 || code === 9) code = text.charCodeAt(++at);
    this.at = at;
    return code;
  }

  private object(route: Route | undefined): boolean {
    if (++this.depth > MAX_DEPTH) return false;
    this.at++;
    if (this.space() === 125) return this.leave();
    const unwanted = this.short ? (route ?? nowhere).unwanted : undefined;
    for (;;) {
      if (unwanted) this.pass(unwanted);
      const start = this.at;
      if (this.text.charCodeAt(start) !== 34 || !this.string()) return false;
      const next = route && this.follow(route, start);
      if (this.space() !== 58) return false;
      this.at++;
      if (!this.value(this.space(), next)) return false;
      const code = this.space();
      if (code === 125) return this.leave();
      if (code !== 44) return false;
      this.at++;
      this.space();
    }
  }

  private array(route: Route | undefined): boolean {
    if (++this.depth > MAX_DEPTH) return false;
    this.at++;
    let code = this.space();
    if (code === 93) return this.leave();
    const array = route ? this.collector.array() : 0;
    for (let place = 0; ; place++) {
      const binds = route !== undefined && (code === 123 || code === 91);
      if (binds) this.collector.enter(array, place);
      if (!this.value(code, route)) return false;
      if (binds) this.collector.leave();
      code = this.space();
      if (code === 93) return this.leave();
      if (code !== 44) return false;
      this.at++;
      code = this.space();
    }
  }

  private leave(): boolean {
    this.at++;
    this.depth--;
    return true;
  }

  private value(code: number, route: Route | undefined): boolean {
    const start = this.at;
    switch (code) {
      case 123:
        return this.object(route);
      case 91:
        return this.array(route);
      case 34:
        if (!this.string()) return false;
        if (route?.path !== undefined) {
          this.leaf(route.path, 'string', this.content(start), start);
        }
        return true;
      case 116:
        return this.word('true', route);
      case 102:
        return this.word('false', route);
      case 110:
        return this.word('null', route);
      default: {
        const end = passNumber(this.text, start);
        if (end < 0) return false;
        this.at = end;
        if (route?.path !== undefined) {
          this.leaf(route.path, 'number', this.text.slice(start, end), start);
        }
        return true;
      }
    }
  }

  private leaf(path: string, kind: LeafValue['kind'], text: string, start: number): void {
    this.collector.add(path, new LeafValue(kind, text, start, this.at));
  }

  private word(word: 'true' | 'false' | 'null', route: Route | undefined): boolean {
    const start = this.at;
    if (!this.text.startsWith(word, start)) return false;
    this.at += word.length;
    if (route?.path !== undefined) this.leaf(route.path, word, word, start);
    return true;
  }

  /** Passes by members that nobody wants. */
  private pass(unwanted: RegExp): void {
    unwanted.lastIndex = this.at;
    unwanted.test(this.text);
    this.at = unwanted.lastIndex;
  }

  /** Passes by a string; its content is read only where it is wanted. */
  private string(): boolean {
    const text = this.text;
    if (this.short) {
      PLAIN.lastIndex = this.at;
      this.plain = PLAIN.test(text);
      if (this.plain) {
        this.at = PLAIN.lastIndex;
        return true;
      }
    }
    this.plain = false;
    this.at = passString(text, this.at + 1);
    return this.at >= 0;
  }

  /** The content of the string that was just passed by. */
  private content(start: number): string {
    return this.plain
      ? this.text.slice(start + 1, this.at - 1)
      : decodeString(this.text, start + 1).value;
  }

  /** Where the key leads that was just passed by. */
  private follow(route: Route, start: number): Route | undefined {
    return this.plain
      ? route.toSlice(this.text, start + 1, this.at - 1)
      : route.to(this.content(start));
  }
}
