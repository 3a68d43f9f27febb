import type { Span } from '../../../span';
import type { LeafValue } from '../value';
import { indexOf } from './search';

/** `{"wildcard": "a*b"}`: `*` stands for anything, `\*` and `\\` for themselves. */
export interface WildcardEntry {
  readonly kind: 'wildcard';
  readonly span: Span;
  readonly value: string;
  /** The literal texts between the stars, unescaped; without a star there is one. */
  readonly parts: readonly string[];
}

/** What is wrong with a wildcard, in the service's words. */
export interface WildcardFault {
  readonly kind: 'fault';
  readonly reason: string;
}

/**
 * Reads a wildcard (EB operators).
 *
 * @returns the entry, or the fault with its position in UTF-8 bytes, the opening quote being 0
 */
export function wildcardEntry(value: string, span: Span): WildcardEntry | WildcardFault {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < value.length; at++) {
    const char = value.charAt(at);
    const next = value.charAt(at + 1);
    if (char === '*') {
      if (next === '*') return fault('Consecutive wildcard characters', value, at);
      parts.push(part);
      part = '';
    } else if (char === '\\') {
      if (next !== '*' && next !== '\\') return fault('Invalid escape character', value, at);
      part += next;
      at++;
    } else part += char;
  }
  return { kind: 'wildcard', span, value, parts: [...parts, part] };
}

function fault(what: string, value: string, at: number): WildcardFault {
  const bytes = new TextEncoder().encode(value.slice(0, at)).length;
  return { kind: 'fault', reason: `${what} at pos ${bytes + 1}` };
}

/** Each part is taken where it first occurs; with stars between them no later place is better. */
export function matchesWildcard({ parts }: WildcardEntry, { kind, text }: LeafValue): boolean {
  if (kind !== 'string') return false;
  const first = parts[0] ?? '';
  if (parts.length === 1) return text === first;
  const last = parts.at(-1) ?? '';
  const end = text.length - last.length;
  if (end < first.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (let index = 1; index < parts.length - 1; index++) {
    const part = parts[index] ?? '';
    const found = indexOf(text, part, at);
    if (found < 0) return false;
    at = found + part.length;
    if (at > end) return false;
  }
  return true;
}
