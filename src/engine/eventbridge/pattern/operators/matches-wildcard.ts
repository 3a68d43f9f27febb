import type { LeafValue } from '../value';
import { indexOf } from './search';
import type { WildcardEntry } from './wildcard';

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
