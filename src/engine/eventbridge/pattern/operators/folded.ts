import type { Folded } from './fold';

/**
 * How far a folded text reaches into a text.
 *
 * @returns the offset past the match, or -1. No form of a unit begins another, so there is one way
 */
export function foldedPrefix(folded: Folded, text: string): number {
  let at = 0;
  for (const unit of folded) {
    const form = unit.find((each) => text.startsWith(each, at));
    if (form === undefined) return -1;
    at += form.length;
  }
  return at;
}

/** Where a folded text begins that a text ends with; -1 where it does not. */
export function foldedSuffix(folded: Folded, text: string): number {
  let at = text.length;
  for (const unit of folded.toReversed()) {
    const form = unit.find((each) => text.endsWith(each, at));
    if (form === undefined) return -1;
    at -= form.length;
  }
  return at;
}
