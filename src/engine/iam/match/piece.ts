import type { PlainToken } from './token';

/** A stretch of a glob between two stars: characters, some of which may be anything (`?`). */
export interface Piece {
  readonly text: string;
  /** 1 where any character will do; undefined when every character is fixed. */
  readonly open: Uint8Array | undefined;
}

/** Cuts a glob at its stars; n stars give n + 1 pieces, some of them empty. */
export function cutAtStars(tokens: readonly PlainToken[]): [Piece, ...Piece[]] {
  const pieces: Piece[] = [];
  let text = '';
  let holes: number[] = [];
  const flush = (): void => {
    pieces.push({ text, open: holes.length > 0 ? openAt(text.length, holes) : undefined });
    text = '';
    holes = [];
  };
  for (const token of tokens) {
    if (token.kind === 'text') text += token.text;
    else if (token.kind === 'star') flush();
    else {
      holes.push(text.length);
      text += '?';
    }
  }
  flush();
  return pieces as [Piece, ...Piece[]];
}

function openAt(length: number, holes: readonly number[]): Uint8Array {
  const open = new Uint8Array(length);
  for (const hole of holes) open[hole] = 1;
  return open;
}

/** Does the piece stand at this place of the text, which has room for it? */
export function standsAt(piece: Piece, text: string, at: number): boolean {
  const { text: wanted, open } = piece;
  if (!open) return text.startsWith(wanted, at);
  for (let i = 0; i < wanted.length; i++) {
    if (!open[i] && wanted.charCodeAt(i) !== text.charCodeAt(at + i)) return false;
  }
  return true;
}
