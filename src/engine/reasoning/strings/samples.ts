import { readDecimal } from '../../iam/conditions/decimal';
import { readInstant } from '../../iam/conditions/instant';
import { readRange } from '../../iam/conditions/ip';
import type { OperatorKind } from '../../iam/conditions/operator';

/** Values that tell apart all cases of some policy values of a kind: points, and what lies between. */
export function samplesOf(kind: OperatorKind, texts: readonly string[]): string[] {
  switch (kind) {
    case 'Numeric':
      return [...texts, ...between(texts.map(number), String)];
    case 'Date':
      return [...texts, ...between(texts.map(readInstant), dateText)];
    case 'Ip':
      return ['203.0.113.7', '2001:db8::7', ...texts.flatMap(addresses)];
    case 'Bool':
      return ['true', 'false'];
    case 'Binary':
      return [...texts, 'AAAA', 'AQID', 'BAUG'];
    default:
      return [];
  }
}

function number(text: string): number | undefined {
  return readDecimal(text)?.approximate;
}

/** A value below all points, one above, and two between any neighbors. */
function between(
  points: readonly (number | undefined)[],
  write: (value: number) => string,
): string[] {
  const sorted = [...new Set(points.filter((point) => point !== undefined))].sort((a, b) => a - b);
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? 0;
  const values = [first - 1, first - 2, last + 1, last + 2];
  for (let i = 1; i < sorted.length; i++) {
    const low = sorted[i - 1] ?? 0;
    const high = sorted[i] ?? 0;
    values.push(low + (high - low) / 2, low + (high - low) / 4);
  }
  return values.map(write);
}

function dateText(seconds: number): string {
  const date = new Date(seconds * 1000);
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999) || !Number.isInteger(seconds)) return String(seconds);
  return date.toISOString().replace('.000Z', 'Z');
}

/** The ends of a range and their neighbors outside. */
function addresses(text: string): string[] {
  const range = readRange(text);
  if (!range) return [];
  const width = range.address.length * 32;
  const whole = range.address.reduce((sum, word) => (sum << 32n) | BigInt(word), 0n);
  const size = 1n << BigInt(width - range.bits);
  const low = (whole / size) * size;
  const ends = [low, low + 1n, low + size - 1n, low - 1n, low - 2n, low + size, low + size + 1n];
  return ends
    .filter((each) => each >= 0n && each < 1n << BigInt(width))
    .map((each) => addressText(each, width));
}

function addressText(address: bigint, width: number): string {
  const unit = width === 32 ? 8n : 16n;
  const count = width === 32 ? 4 : 8;
  const parts = Array.from({ length: count }, (_, i) =>
    Number((address >> (unit * BigInt(count - 1 - i))) & ((1n << unit) - 1n)),
  );
  return width === 32 ? parts.join('.') : parts.map((part) => part.toString(16)).join(':');
}
