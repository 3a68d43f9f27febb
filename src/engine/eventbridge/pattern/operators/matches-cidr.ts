import { parseAddress } from '../address';
import type { LeafValue } from '../value';
import type { CidrEntry } from './cidr';

export function matchesCidr({ base, bits }: CidrEntry, value: LeafValue): boolean {
  const address = value.kind === 'string' ? parseAddress(value.text) : undefined;
  if (address?.length !== base.length) return false;
  return base.every((byte, index) => {
    const kept = Math.max(0, Math.min(8, bits - index * 8));
    return byte >> (8 - kept) === (address[index] ?? 0) >> (8 - kept);
  });
}
