import type { Span } from '../../../span';
import type { LeafValue } from '../value';
import { type Folded, fold, foldedPrefix, foldedSuffix } from './fold';

/** `{"prefix": "x"}`, `{"suffix": "x"}`, and either over `{"equals-ignore-case": "x"}`. */
export interface AffixEntry {
  readonly kind: 'prefix' | 'suffix';
  readonly span: Span;
  readonly value: string;
  /** Present where case does not matter. */
  readonly folded: Folded | undefined;
}

export function affixEntry(
  kind: AffixEntry['kind'],
  value: string,
  ignoreCase: boolean,
  span: Span,
): AffixEntry {
  return { kind, span, value, folded: ignoreCase ? fold(value) : undefined };
}

export function matchesAffix(entry: AffixEntry, { kind, text }: LeafValue): boolean {
  if (kind !== 'string') return false;
  const { value, folded } = entry;
  if (entry.kind === 'prefix') {
    return folded ? foldedPrefix(folded, text) >= 0 : text.startsWith(value);
  }
  return folded ? foldedSuffix(folded, text) >= 0 : text.endsWith(value);
}
