import type { LeafValue } from '../value';
import type { AffixEntry } from './affix';
import { foldedPrefix, foldedSuffix } from './folded';

export function matchesAffix(entry: AffixEntry, { kind, text }: LeafValue): boolean {
  if (kind !== 'string') return false;
  const { value, folded } = entry;
  if (entry.kind === 'prefix') {
    return folded ? foldedPrefix(folded, text) >= 0 : text.startsWith(value);
  }
  return folded ? foldedSuffix(folded, text) >= 0 : text.endsWith(value);
}
