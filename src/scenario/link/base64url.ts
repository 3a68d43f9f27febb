const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));

/** Base64url without padding (RFC 4648, section 5). */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    const characters = Math.min(4, bytes.length - at + 1);
    for (let index = 0; index < characters; index += 1) {
      text += ALPHABET.charAt((group >> (18 - 6 * index)) & 63);
    }
  }
  return text;
}

export interface Base64url {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The text ends within a byte: it was cut, or its last character has changed. */
  readonly ragged: boolean;
}

/** Reads base64url, cut texts too; undefined when a character is not of the alphabet. */
export function fromBase64url(text: string): Base64url | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let length = 0;
  for (const character of text) {
    const value = VALUES.get(character);
    if (value === undefined) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length] = (held >> bits) & 0xff;
      length += 1;
    }
  }
  // A whole text leaves 0, 2 or 4 bits, all zero.
  const ragged = bits === 6 || (held & ((1 << bits) - 1)) !== 0;
  return { bytes, ragged };
}
