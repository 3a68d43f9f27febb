import type { Span } from '../../../span';

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
