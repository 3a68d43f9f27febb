import type { Entry } from '../pattern';
import { type AddressBytes, parseAddress } from '../pattern/address';

/** Some spellings of the addresses that an entry means; empty where it means none. */
export function addressSpellings(entry: Entry): readonly string[] {
  if (entry.kind === 'cidr') return [...spellings(entry.base), ...spellings(nextTo(entry.base))];
  const bytes = entry.kind === 'string' ? parseAddress(entry.value) : undefined;
  return bytes ? spellings(bytes) : [];
}

/** The other address that every range holds with this one, since no range has a single address. */
function nextTo(bytes: AddressBytes): AddressBytes {
  return bytes.map((byte, index) => (index === bytes.length - 1 ? byte ^ 1 : byte));
}

function spellings(bytes: AddressBytes): string[] {
  if (bytes.length === 4) {
    const plain = bytes.join('.');
    const padded = `${bytes.slice(0, 3).join('.')}.0${bytes[3]}`;
    const [a = 0, b = 0, c = 0, d = 0] = bytes;
    const mapped = `::ffff:${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
    return [plain, ...(padded.length <= 15 ? [padded] : []), mapped, mapped.toUpperCase()];
  }
  const groups = Array.from({ length: 8 }, (_, index) =>
    (((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0)).toString(16),
  );
  const plain = groups.join(':');
  return [plain, plain.toUpperCase(), groups.map((each) => each.padStart(4, '0')).join(':')];
}
