/** An IPv4 or IPv6 address as its 4 or 16 bytes. */
export type AddressBytes = readonly number[];

const LOOKS_LIKE_IPV4 = /^\d+\.\d+\.\d+\.\d+$/;
const LOOKS_LIKE_IPV6 = /^[0-9a-fA-F]*:[0-9a-fA-F:]*$/;

/** Whether EventBridge tries to read a text as an address at all. */
export function looksLikeAddress(text: string): boolean {
  return LOOKS_LIKE_IPV4.test(text) || LOOKS_LIKE_IPV6.test(text);
}

/**
 * Reads an address literal, without zone and without IPv4 inside IPv6, as EventBridge does.
 *
 * @returns its bytes, or undefined where the text is no address
 */
export function parseAddress(text: string): AddressBytes | undefined {
  if (LOOKS_LIKE_IPV4.test(text)) return parseIpv4(text);
  return LOOKS_LIKE_IPV6.test(text) ? parseIpv6(text) : undefined;
}

/** One text for every spelling of an address; undefined where the text is no address. */
export function canonicalAddress(text: string): string | undefined {
  return parseAddress(text)?.join('.');
}

function parseIpv4(text: string): AddressBytes | undefined {
  if (text.length > 15) return undefined;
  const bytes = text.split('.').map(Number);
  return bytes.every((byte) => byte <= 255) ? bytes : undefined;
}

function parseIpv6(text: string): AddressBytes | undefined {
  const [head = '', tail, more] = text.split('::');
  if (more !== undefined) return undefined;
  const before = groups(head);
  const after = tail === undefined ? [] : groups(tail);
  if (!before || !after) return undefined;
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const all = [...before, ...new Array<number>(missing).fill(0), ...after];
  const bytes = all.flatMap((group) => [group >> 8, group & 255]);
  return isMappedIpv4(all) ? bytes.slice(12) : bytes;
}

function groups(text: string): number[] | undefined {
  if (text === '') return [];
  const parts = text.split(':');
  if (parts.some((part) => !/^0*[0-9a-fA-F]{1,4}$/.test(part))) return undefined;
  return parts.map((part) => Number.parseInt(part, 16));
}

/** `::ffff:a00:1` is the IPv4 address 10.0.0.1. */
function isMappedIpv4(all: readonly number[]): boolean {
  return all.slice(0, 5).every((group) => group === 0) && all[5] === 0xffff;
}
