import { type Piece, standsAt } from './piece';

/** Above this the engine's own `indexOf` can be made to take quadratic time. */
const LONG = 250;
/** Tables of one bit set a character stay small below this many different characters. */
const MANY_CHARACTERS = 256;

/** The first place at or after `from` where the piece, not empty, stands, or -1. Never quadratic in practice. */
export function findPiece(piece: Piece, text: string, from: number): number {
  const { length } = piece.text;
  if (!piece.open) {
    return length <= LONG ? text.indexOf(piece.text, from) : findLong(piece.text, text, from);
  }
  if (length > LONG) {
    const masks = bitMasks(piece);
    if (masks) return findOpen(piece, masks, text, from);
  }
  for (let at = from; at + length <= text.length; at++) if (standsAt(piece, text, at)) return at;
  return -1;
}

/** Knuth, Morris and Pratt: linear whatever the texts. */
function findLong(wanted: string, text: string, from: number): number {
  const fall = new Int32Array(wanted.length);
  for (let i = 1, k = 0; i < wanted.length; i++) {
    while (k > 0 && wanted.charCodeAt(i) !== wanted.charCodeAt(k)) k = fall[k - 1] ?? 0;
    if (wanted.charCodeAt(i) === wanted.charCodeAt(k)) k++;
    fall[i] = k;
  }
  for (let at = from, k = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    while (k > 0 && char !== wanted.charCodeAt(k)) k = fall[k - 1] ?? 0;
    if (char === wanted.charCodeAt(k)) k++;
    if (k === wanted.length) return at - k + 1;
  }
  return -1;
}

interface BitMasks {
  readonly byCharacter: ReadonlyMap<number, Uint32Array>;
  /** Places that any character fills. */
  readonly open: Uint32Array;
}

function bitMasks(piece: Piece): BitMasks | undefined {
  const words = (piece.text.length + 31) >>> 5;
  const open = new Uint32Array(words);
  const byCharacter = new Map<number, Uint32Array>();
  for (let i = 0; i < piece.text.length; i++) {
    const bit = 1 << (i & 31);
    if (piece.open?.[i]) {
      open[i >>> 5] = (open[i >>> 5] ?? 0) | bit;
      continue;
    }
    const char = piece.text.charCodeAt(i);
    let mask = byCharacter.get(char);
    if (!mask) {
      if (byCharacter.size === MANY_CHARACTERS) return undefined;
      mask = new Uint32Array(words);
      byCharacter.set(char, mask);
    }
    mask[i >>> 5] = (mask[i >>> 5] ?? 0) | bit;
  }
  for (const mask of byCharacter.values()) {
    for (let w = 0; w < words; w++) mask[w] = (mask[w] ?? 0) | (open[w] ?? 0);
  }
  return { byCharacter, open };
}

/** Shift-And: bit i of the state says that the piece's first i + 1 characters end here. */
function findOpen(piece: Piece, masks: BitMasks, text: string, from: number): number {
  const { length } = piece.text;
  const last = (length - 1) >>> 5;
  const goal = 1 << ((length - 1) & 31);
  const state = new Uint32Array(last + 1);
  for (let at = from; at < text.length; at++) {
    const mask = masks.byCharacter.get(text.charCodeAt(at)) ?? masks.open;
    let carry = 1;
    for (let w = 0; w <= last; w++) {
      const before = state[w] ?? 0;
      state[w] = ((before << 1) | carry) & (mask[w] ?? 0);
      carry = before >>> 31;
    }
    if ((state[last] ?? 0) & goal) return at - length + 1;
  }
  return -1;
}
