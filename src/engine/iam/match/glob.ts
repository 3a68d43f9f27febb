import { cutAtStars, type Piece, standsAt } from './piece';
import { findPiece } from './search';
import type { PlainToken } from './token';

/** A compiled glob: does the whole text fit? */
export type Glob = (text: string) => boolean;

/**
 * Compiles a glob once. `star` stands for any characters, none included, `one` for exactly one.
 * Matching takes the leftmost place for every piece between two stars and never goes back, which
 * is enough for globs and keeps the time linear (UG operators, StringLike).
 */
export function compileGlob(tokens: readonly PlainToken[]): Glob {
  const pieces = cutAtStars(tokens);
  const [first] = pieces;
  const last = pieces.at(-1) ?? first;
  if (pieces.length === 1) return whole(first);
  if (pieces.length === 2 && last.text === '' && !first.open) {
    const prefix = first.text;
    return (text) => text.startsWith(prefix);
  }
  const middle = pieces.slice(1, -1).filter((piece) => piece.text !== '');
  const shortest = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  return (text) => {
    if (text.length < shortest || !standsAt(first, text, 0)) return false;
    const end = text.length - last.text.length;
    if (!standsAt(last, text, end)) return false;
    let at = first.text.length;
    for (const piece of middle) {
      const found = findPiece(piece, text, at);
      if (found < 0) return false;
      at = found + piece.text.length;
      if (at > end) return false;
    }
    return true;
  };
}

function whole(piece: Piece): Glob {
  const { text: wanted } = piece;
  if (!piece.open) return (text) => text === wanted;
  return (text) => text.length === wanted.length && standsAt(piece, text, 0);
}
