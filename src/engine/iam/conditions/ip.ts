import { type Address, readAddress } from './address';
import { type Family, fixedValue, type PolicyValue } from './family';

/** A range of addresses of one family: every address that agrees in the first `bits` bits. */
interface Range {
  readonly address: Address;
  readonly bits: number;
}

/**
 * IpAddress: the policy gives an address or a CIDR range, the request an address. The bits beyond
 * the prefix are ignored, and IPv4 never matches IPv6 (UG operators).
 */
export const ipAddress: Family = {
  prepare: (text, span) => {
    const range = readRange(text);
    if (!range) return fixedValue(text, span, undefined);
    return fixedValue(text, span, (actualText) => {
      const actual = readAddress(actualText);
      return actual !== undefined && contains(range, actual);
    });
  },
  any: (values: readonly PolicyValue[]) => {
    const ranges = values
      .map((value) => readRange(value.text))
      .filter((range) => range !== undefined);
    return (actualText) => {
      const actual = readAddress(actualText);
      if (actual === undefined) return false;
      for (const range of ranges) if (contains(range, actual)) return true;
      return false;
    };
  },
};

/** A bare address is a range of one. */
export function readRange(text: string): Range | undefined {
  const slash = text.indexOf('/');
  const address = readAddress(slash < 0 ? text : text.slice(0, slash));
  if (!address) return undefined;
  const most = address.length * 32;
  if (slash < 0) return { address, bits: most };
  const prefix = text.slice(slash + 1);
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > most) return undefined;
  return { address, bits: Number(prefix) };
}

function contains({ address, bits }: Range, actual: Address): boolean {
  if (address.length !== actual.length) return false;
  for (let word = 0; word * 32 < bits; word++) {
    const used = Math.min(32, bits - word * 32);
    const mask = used === 32 ? -1 : ~(-1 >>> used);
    if ((((address[word] ?? 0) ^ (actual[word] ?? 0)) & mask) !== 0) return false;
  }
  return true;
}
