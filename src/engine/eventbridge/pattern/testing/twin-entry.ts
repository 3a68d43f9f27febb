import { type Json, Num, Obj } from './json';

type Value = string | boolean | null | Num;

/** One entry against one value, each operator in the plainest way. */
export function entryMatches(entry: Json, value: Value): boolean {
  if (entry instanceof Num) return value instanceof Num && sameNumber(entry.raw, value.raw);
  if (typeof entry === 'string') return typeof value === 'string' && sameText(entry, value);
  if (!(entry instanceof Obj)) return entry === value;
  const [operator, operand] = entry.members[0] as readonly [string, Json];
  switch (operator) {
    case 'exists':
      return true;
    case 'numeric':
      return value instanceof Num && inRange(operand as readonly (string | Num)[], value.raw);
    case 'anything-but':
      return excluded(operand).every((each) => !entryMatches(each, value));
    case 'cidr':
      return typeof value === 'string' && inCidr(operand as string, value);
    default:
      return typeof value === 'string' && regex(operator, operand).test(value);
  }
}

/** What `anything-but` lists, as entries of their own; its strings are never addresses. */
function excluded(operand: Json): Json[] {
  if (operand instanceof Obj) {
    const [operator, inner] = operand.members[0] as readonly [string, Json];
    return (Array.isArray(inner) ? inner : [inner]).map((each) => new Obj([operator, each]));
  }
  return (Array.isArray(operand) ? operand : [operand]).map((each) =>
    typeof each === 'string' ? new Obj(['exactly', each]) : each,
  );
}

function regex(operator: string, operand: Json): RegExp {
  if (operand instanceof Obj) return new RegExp(affix(operator, anyCase(operand.members[0]?.[1])));
  const text = operand as string;
  if (operator === 'equals-ignore-case') return new RegExp(`^${anyCase(text)}$`);
  if (operator === 'wildcard') {
    const parts = text.match(/\\[\\*]|[\s\S]/g) ?? [];
    const source = parts.map((each) =>
      each === '*' ? '[\\s\\S]*' : literal(each.at(-1) as string),
    );
    return new RegExp(`^${source.join('')}$`);
  }
  return new RegExp(affix(operator, [...text].map(literal).join('')));
}

function affix(operator: string, source: string): string {
  return operator === 'prefix'
    ? `^${source}`
    : operator === 'suffix'
      ? `${source}$`
      : `^${source}$`;
}

function anyCase(text: Json | undefined): string {
  return [...(text as string)]
    .map((char) => `(?:${literal(char.toLowerCase())}|${literal(char.toUpperCase())})`)
    .join('');
}

function literal(text: string): string {
  return text.replaceAll(
    /[^\p{L}\p{N}]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A number as an integer over a power of ten that is high enough for the numbers of the tests. */
const SCALE = 30;
function scaled(raw: string): bigint {
  const [mantissa = '', exponent = '0'] = raw.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return BigInt(whole + fraction) * 10n ** BigInt(SCALE + Number(exponent) - fraction.length);
}

function comparable(raw: string): boolean {
  return scaled(raw) === scaled(String(Number(raw)));
}

function sameNumber(a: string, b: string): boolean {
  return a === b || (comparable(a) && comparable(b) && scaled(a) === scaled(b));
}

function inRange(bounds: readonly (string | Num)[], raw: string): boolean {
  const checks: Readonly<Record<string, (a: bigint, b: bigint) => boolean>> = {
    '=': (a, b) => a === b,
    '<': (a, b) => a < b,
    '<=': (a, b) => a <= b,
    '>': (a, b) => a > b,
    '>=': (a, b) => a >= b,
  };
  if (!comparable(raw)) return false;
  return bounds.every((each, index) => {
    const bound = bounds[index + 1];
    return typeof each !== 'string' || !(bound instanceof Num)
      ? true
      : (checks[each]?.(scaled(raw), scaled(bound.raw)) ?? false);
  });
}

function sameText(a: string, b: string): boolean {
  return a === b || (bits(a) !== undefined && bits(a) === bits(b));
}

/** The tests' addresses in binary. */
function bits(address: string): string | undefined {
  const text = (numbers: readonly number[], width: number) =>
    numbers.map((each) => each.toString(2).padStart(width, '0')).join('');
  if (/^\d+\.\d+\.\d+\.\d+$/.test(address)) return text(address.split('.').map(Number), 8);
  if (!/^[0-9a-f:]+$/i.test(address) || !address.includes(':')) return undefined;
  const [head = '', tail = ''] = address.split('::');
  const groups = (each: string) =>
    each === '' ? [] : each.split(':').map((group) => Number.parseInt(group, 16));
  const zeros = new Array<number>(8 - groups(head).length - groups(tail).length).fill(0);
  return text([...groups(head), ...zeros, ...groups(tail)], 16);
}

function inCidr(range: string, address: string): boolean {
  const [base = '', length = ''] = range.split('/');
  const [a, b] = [bits(base), bits(address)];
  return (
    a !== undefined &&
    a.length === b?.length &&
    a.slice(0, Number(length)) === b.slice(0, Number(length))
  );
}
