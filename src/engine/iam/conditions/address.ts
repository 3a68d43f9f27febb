/** An address as 32-bit words: one for IPv4, four for IPv6. */
export type Address = readonly number[];

const OCTET = /^(?:0|[1-9]\d{0,2})$/;
const GROUP = /^[0-9A-Fa-f]{1,4}$/;

/** Reads an IPv4 address in dotted decimals or an IPv6 address in any spelling. */
export function readAddress(text: string): Address | undefined {
  if (text.length > 45) return undefined;
  return text.includes(':') ? readIpv6(text) : readIpv4(text);
}

function readIpv4(text: string): Address | undefined {
  const octets = text.split('.');
  if (octets.length !== 4) return undefined;
  let word = 0;
  for (const octet of octets) {
    if (!OCTET.test(octet) || Number(octet) > 255) return undefined;
    word = word * 256 + Number(octet);
  }
  return [word >>> 0];
}

function readIpv6(text: string): Address | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const head = readGroups(halves[0] ?? '', halves.length === 1);
  if (!head) return undefined;
  if (halves.length === 1) return head.length === 8 ? words(head) : undefined;
  const tail = readGroups(halves[1] ?? '', true);
  if (!tail || head.length + tail.length > 7) return undefined;
  return words([...head, ...new Array<number>(8 - head.length - tail.length).fill(0), ...tail]);
}

/** Groups of 16 bits; the last two may stand as a dotted IPv4 address at the very end. */
function readGroups(text: string, atEnd: boolean): number[] | undefined {
  if (text === '') return [];
  const groups: number[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    if (GROUP.test(part)) groups.push(Number.parseInt(part, 16));
    else {
      const [embedded] = (atEnd && index === parts.length - 1 && readIpv4(part)) || [];
      if (embedded === undefined) return undefined;
      groups.push(embedded >>> 16, embedded & 0xffff);
    }
  }
  return groups;
}

function words(groups: readonly number[]): Address {
  return [0, 2, 4, 6].map((i) => (((groups[i] ?? 0) << 16) | (groups[i + 1] ?? 0)) >>> 0);
}
