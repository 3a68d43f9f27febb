import { type Family, readFamily } from './family';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** BinaryEquals: both sides are base64 and compare byte for byte (UG operators). */
export const binaryEquals: Family = readFamily<string>(
  readBase64,
  (actual, wanted) => actual === wanted,
);

/**
 * Brings base64 into the one form that its bytes have: no padding, unused bits zero.
 *
 * @returns undefined when the text is no base64
 */
export function readBase64(text: string): string | undefined {
  if (!BASE64.test(text)) return undefined;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bare = padding === 0 ? text : text.slice(0, -padding);
  const rest = bare.length % 4;
  if (rest === 1 || (padding > 0 && rest + padding !== 4)) return undefined;
  if (rest === 0) return bare;
  const unused = rest === 2 ? 0b1111 : 0b11;
  const last = ALPHABET.indexOf(bare.slice(-1)) & ~unused;
  return bare.slice(0, -1) + ALPHABET.charAt(last);
}
