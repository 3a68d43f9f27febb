import type { LeafValue } from '../value';
import { foldedPrefix } from './folded';
import type { IgnoreCaseEntry } from './ignore-case';

export function matchesIgnoreCase(entry: IgnoreCaseEntry, value: LeafValue): boolean {
  return value.kind === 'string' && foldedPrefix(entry.folded, value.text) === value.text.length;
}
