import type { Span } from '../../../span';
import { canonicalAddress } from '../address';
import { comparableNumber } from '../number';

/** `"x"`: this string, byte for byte; an address in any spelling of it. */
export interface StringEntry {
  readonly kind: 'string';
  readonly span: Span;
  readonly value: string;
  /** Canonical, where the string is an IPv4 or IPv6 address. */
  readonly address: string | undefined;
}

/** `300`: any number of this value. One that cannot be compared stands for its own spelling. */
export interface NumberEntry {
  readonly kind: 'number';
  readonly span: Span;
  readonly raw: string;
  readonly value: number | undefined;
}

/** `true`, `false`, `null`. */
export interface WordEntry {
  readonly kind: 'word';
  readonly span: Span;
  readonly word: 'true' | 'false' | 'null';
}

export function stringEntry(value: string, span: Span): StringEntry {
  return { kind: 'string', span, value, address: canonicalAddress(value) };
}

export function numberEntry(raw: string, span: Span): NumberEntry {
  return { kind: 'number', span, raw, value: comparableNumber(raw) };
}
