import type { Span } from '../../span';
import { canonicalAddress } from './address';
import { comparableNumber } from './number';

export type ValueKind = 'string' | 'number' | 'true' | 'false' | 'null';

/** A leaf of an event, as patterns see it. What is costly to know is worked out when asked for. */
export class LeafValue {
  readonly kind: ValueKind;
  /** A string's content; the spelling of anything else. */
  readonly text: string;
  readonly #start: number;
  readonly #end: number;
  #number: number | undefined | null = null;
  #address: string | undefined | null = null;

  /**
   * @param start where it begins in the event's text
   * @param end where it ends there
   */
  constructor(kind: ValueKind, text: string, start: number, end: number) {
    this.kind = kind;
    this.text = text;
    this.#start = start;
    this.#end = end;
  }

  /** In the event's text. */
  get span(): Span {
    return { start: this.#start, end: this.#end };
  }

  /** The value of a comparable number; undefined for anything else. */
  get number(): number | undefined {
    if (this.#number === null) {
      this.#number = this.kind === 'number' ? comparableNumber(this.text) : undefined;
    }
    return this.#number;
  }

  /** The canonical address of a string that is one; undefined for anything else. */
  get address(): string | undefined {
    if (this.#address === null) {
      this.#address = this.kind === 'string' ? canonicalAddress(this.text) : undefined;
    }
    return this.#address;
  }
}
