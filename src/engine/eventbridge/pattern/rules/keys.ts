import type { Entry } from '../entry';
import type { LeafValue } from '../value';

/** Texts longer than this are indexed by this much of them; what is found is checked anyway. */
const LONGEST = 16;

/**
 * Something that an event's value can be looked up by. A value that an entry matches always leads to
 * the entry's key; the reverse need not hold.
 */
export type Key = string;

/** The key of an entry; undefined where only trying the entry tells. */
export function keyOf(entry: Entry): Key | undefined {
  switch (entry.kind) {
    case 'string':
      return entry.address === undefined ? `=${entry.value}` : `@${entry.address}`;
    case 'exactly':
      return `=${entry.value}`;
    case 'number':
      return entry.value === undefined ? `#${entry.raw}` : numberKey(entry.value);
    case 'numeric':
      return entry.bottom && entry.bottom.value === entry.top?.value
        ? numberKey(entry.bottom.value)
        : undefined;
    case 'word':
      return `!${entry.word}`;
    case 'prefix':
      return affixKey('<', entry.value.slice(0, LONGEST), entry.folded !== undefined);
    case 'suffix':
      return affixKey('>', entry.value.slice(-LONGEST), entry.folded !== undefined);
    case 'equals-ignore-case':
      return isAscii(entry.value) ? `~${entry.value.toLowerCase()}` : undefined;
    case 'wildcard': {
      const { parts } = entry;
      if (parts.length === 1) return `=${parts[0]}`;
      return (
        affixKey('<', parts[0]?.slice(0, LONGEST) ?? '', false) ??
        affixKey('>', parts.at(-1)?.slice(-LONGEST) ?? '', false)
      );
    }
    default:
      return undefined;
  }
}

function numberKey(value: number): Key {
  return `#${value}`;
}

/** `<3:abc` is the prefix `abc`; the length stands in front so that a value knows what to look up. */
function affixKey(side: '<' | '>', text: string, ignoreCase: boolean): Key | undefined {
  if (text === '') return undefined;
  if (!ignoreCase) return `${side}${text}`;
  return isAscii(text) ? `${side}~${text.toLowerCase()}` : undefined;
}

/** Only there do lower and upper case form pairs of single characters. */
function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/** The key of an excluded string or number that a value equals. */
export function exactKey({ kind, text, number }: LeafValue): Key | undefined {
  if (kind === 'string') return `=${text}`;
  return number === undefined ? undefined : numberKey(number);
}

/** Which kinds of keys an index holds, so that values are not looked up in vain. */
export class KeyKinds {
  #plain = false;
  #addresses = false;
  #folded = false;
  #prefixes = new Set<number>();
  #suffixes = new Set<number>();
  #foldedPrefixes = new Set<number>();
  #foldedSuffixes = new Set<number>();

  note(key: Key): void {
    const side = key.charAt(0);
    const folded = key.charAt(1) === '~';
    if (side === '<' || side === '>') {
      // A prefix that begins with `~` looks folded; noting both ways does no harm.
      if (folded) (side === '<' ? this.#foldedPrefixes : this.#foldedSuffixes).add(key.length - 2);
      (side === '<' ? this.#prefixes : this.#suffixes).add(key.length - 1);
    } else if (side === '~') this.#folded = true;
    else {
      this.#plain = true;
      this.#addresses ||= side === '@';
    }
  }

  /** Calls back with every key that a value can be found under. */
  each(value: LeafValue, found: (key: Key) => void): void {
    const { kind, text } = value;
    if (kind === 'number') {
      if (this.#plain) found(value.number === undefined ? `#${text}` : numberKey(value.number));
      return;
    }
    if (kind !== 'string') {
      if (this.#plain) found(`!${kind}`);
      return;
    }
    if (this.#plain) {
      found(`=${text}`);
      if (this.#addresses && value.address !== undefined) found(`@${value.address}`);
    }
    for (const length of this.#prefixes) {
      if (length <= text.length) found(`<${text.slice(0, length)}`);
    }
    for (const length of this.#suffixes) {
      if (length <= text.length) found(`>${text.slice(text.length - length)}`);
    }
    if (!this.#folded && this.#foldedPrefixes.size + this.#foldedSuffixes.size === 0) return;
    const lower = text.toLowerCase();
    if (this.#folded) found(`~${lower}`);
    for (const length of this.#foldedPrefixes) found(`<~${text.slice(0, length).toLowerCase()}`);
    for (const length of this.#foldedSuffixes) {
      if (length <= text.length) found(`>~${text.slice(text.length - length).toLowerCase()}`);
    }
  }
}
