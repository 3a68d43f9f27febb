import type { Span } from '../../../span';
import { type AddressBytes, looksLikeAddress, parseAddress } from '../address';

/** `{"cidr": "10.0.0.0/24"}`. */
export interface CidrEntry {
  readonly kind: 'cidr';
  readonly span: Span;
  readonly value: string;
  readonly base: AddressBytes;
  readonly bits: number;
}

/** What is wrong with a range, in the service's words. */
export interface CidrFault {
  readonly kind: 'fault';
  readonly reason: string;
}

/** Reads a range; /32 and /128 are refused, host bits are ignored. */
export function cidrEntry(value: string, span: Span): CidrEntry | CidrFault {
  const parts = value.split('/');
  while (parts.at(-1) === '') parts.pop();
  const [address = '', mask = ''] = parts;
  if (parts.length !== 2) return fault("Malformed CIDR, one '/' required");
  const bits = Number(mask);
  if (!/^[-+]?\d+$/.test(mask) || bits > 2 ** 31 - 1 || bits < -(2 ** 31)) {
    return fault('Malformed CIDR, mask bits must be an integer');
  }
  if (bits < 0) return fault('Malformed CIDR, mask bits must not be negative');
  if (!looksLikeAddress(address)) return fault(`Nonstandard IP address: ${address}`);
  const base = parseAddress(address);
  if (!base) return fault(`Invalid IP address: ${address}`);
  if (base.length === 4 && bits > 31) return fault('IPv4 mask bits must be < 32');
  if (bits > 127) return fault('IPv6 mask bits must be < 128');
  return { kind: 'cidr', span, value, base, bits };
}

function fault(reason: string): CidrFault {
  return { kind: 'fault', reason };
}
