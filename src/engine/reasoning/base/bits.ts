/** A set of small numbers. */
export type Bits = Uint32Array;

export function noBits(count: number): Bits {
  return new Uint32Array((count + 31) >>> 5);
}

export function setBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

export function hasBit(bits: Bits, at: number): boolean {
  return (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

export function meets(a: Bits, b: Bits): boolean {
  for (let i = 0; i < b.length; i++) if ((a[i] ?? 0) & (b[i] ?? 0)) return true;
  return false;
}

export function both(a: Bits, b: Bits): Bits {
  const all = new Uint32Array(a.length);
  for (let i = 0; i < a.length; i++) all[i] = (a[i] ?? 0) & (b[i] ?? 0);
  return all;
}

export function either(a: Bits, b: Bits): Bits {
  const all = new Uint32Array(a.length);
  for (let i = 0; i < a.length; i++) all[i] = (a[i] ?? 0) | (b[i] ?? 0);
  return all;
}

/** A text that equal sets share, for looking them up. */
export function bitsKey(bits: Bits): string {
  let key = '';
  for (let i = 0; i < bits.length; i++) {
    const word = bits[i] ?? 0;
    key += String.fromCharCode(word & 0xffff, word >>> 16);
  }
  return key;
}

export function members(bits: Bits): number[] {
  const found: number[] = [];
  for (let i = 0; i < bits.length * 32; i++) if (hasBit(bits, i)) found.push(i);
  return found;
}
