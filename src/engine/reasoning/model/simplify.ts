import { type Bits, meets, noBits, setBit } from '../base/bits';
import type { Caller } from './caller';
import type { Simplify } from './fold';

/** How far one caller's answer is settled. */
const [OPEN, GRANTED, NO] = [0, 1, 2];

/** All conjunctions still possible. */
export function startBits(size: number): Bits {
  const bits = noBits(size);
  for (let at = 0; at < size; at++) setBit(bits, at);
  return bits;
}

/**
 * For the question how two callers' answers differ: a conjunction that neither answer depends on any
 * more is forgotten. A caller who is denied for good is through; one whose Allow holds for good only
 * waits for denies.
 */
export function simplifier(a: Caller, b: Caller): Simplify {
  const callers = [a, b];
  return (bits, state, open) => {
    const kept = noBits(bits.length * 32);
    let next = 0;
    for (let index = 0; index < 2; index++) {
      const caller = callers[index] as Caller;
      const before = (state >> (2 * index)) & 3;
      const now = progress(caller, bits, open, before);
      next |= now << (2 * index);
      if (now === NO) continue;
      for (let i = 0; i < kept.length; i++) {
        const wanted = (caller.denies[i] ?? 0) | (now === GRANTED ? 0 : grantsOf(caller, i));
        kept[i] = (kept[i] ?? 0) | ((bits[i] ?? 0) & wanted);
      }
    }
    return { bits: kept, state: next };
  };
}

function progress(caller: Caller, bits: Bits, open: Bits, before: number): number {
  if (before === NO || holdsForGood(caller.denies, bits, open)) return NO;
  if (before === GRANTED || !caller.simple) return before;
  if (holdsForGood(caller.identity, bits, open)) return GRANTED;
  return meets(bits, caller.identity) ? OPEN : NO;
}

/** Does a conjunction of the mask hold that no later key can fail? */
function holdsForGood(mask: Bits, bits: Bits, open: Bits): boolean {
  for (let i = 0; i < mask.length; i++) {
    if ((mask[i] ?? 0) & (bits[i] ?? 0) & ~(open[i] ?? 0)) return true;
  }
  return false;
}

function grantsOf(caller: Caller, word: number): number {
  let all = caller.identity[word] ?? 0;
  for (const mask of [caller.boundary, caller.session, ...caller.scp, ...caller.rcp]) {
    all |= mask?.[word] ?? 0;
  }
  for (const { bit } of caller.grants) if (bit >>> 5 === word) all |= 1 << (bit & 31);
  return all;
}

/** The answers at the end of the fold. */
export function answers(
  a: Caller,
  b: Caller,
  bits: Bits,
  state: number,
  allows: (caller: Caller, bits: Bits) => boolean,
): [boolean, boolean] {
  const answer = (caller: Caller, settled: number): boolean => {
    if (settled === NO) return false;
    return settled === GRANTED ? !meets(bits, caller.denies) : allows(caller, bits);
  };
  return [answer(a, state & 3), answer(b, (state >> 2) & 3)];
}
