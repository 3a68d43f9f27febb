/** Comparisons of the twin: each the shortest way to say what the operator compares. */
export const COMPARE: Readonly<Record<string, (actual: string, wanted: string) => boolean>> = {
  NumericEquals: number((order) => order === 0),
  NumericLessThan: number((order) => order < 0),
  NumericLessThanEquals: number((order) => order <= 0),
  NumericGreaterThan: number((order) => order > 0),
  NumericGreaterThanEquals: number((order) => order >= 0),
  DateEquals: date((actual, wanted) => actual === wanted),
  DateLessThan: date((actual, wanted) => actual < wanted),
  DateLessThanEquals: date((actual, wanted) => actual <= wanted),
  DateGreaterThan: date((actual, wanted) => actual > wanted),
  DateGreaterThanEquals: date((actual, wanted) => actual >= wanted),
  IpAddress: inRange,
  BinaryEquals: (actual, wanted) => bytes(actual) !== undefined && bytes(actual) === bytes(wanted),
};

function number(holds: (order: number) => boolean): (a: string, b: string) => boolean {
  return (a, b) => {
    const [left, right] = [scaled(a), scaled(b)];
    if (left === undefined || right === undefined) return false;
    return holds(left < right ? -1 : left > right ? 1 : 0);
  };
}

/** A decimal number times 10^60, whole. */
function scaled(text: string): bigint | undefined {
  const found = /^([+-]?)(?=\.?\d)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text);
  if (!found) return undefined;
  const [, sign, whole = '', fraction = '', power = '0'] = found;
  const zeros = 60 - fraction.length + Number(power);
  return BigInt(`${whole}${fraction}${'0'.repeat(zeros)}`) * (sign === '-' ? -1n : 1n);
}

function date(
  holds: (actual: number, wanted: number) => boolean,
): (a: string, b: string) => boolean {
  return (a, b) => {
    const [left, right] = [seconds(a), seconds(b)];
    return !Number.isNaN(left) && !Number.isNaN(right) && holds(left, right);
  };
}

function seconds(text: string): number {
  if (/^-?\d+(\.\d+)?$/.test(text) && !/^\d{4}$/.test(text)) {
    return Math.abs(Number(text)) < 2 ** 63 ? Number(text) : Number.NaN;
  }
  return /^\d{4}/.test(text) ? Date.parse(text) / 1000 : Number.NaN;
}

function inRange(actual: string, wanted: string): boolean {
  const [base = '', prefix] = wanted.split('/');
  const [left, right] = [bits(actual), bits(base)];
  if (left === undefined || right === undefined || left.length !== right.length) return false;
  const length = Number(prefix ?? left.length);
  return left.slice(0, length) === right.slice(0, length);
}

/** An address as ones and zeros. */
function bits(text: string): string | undefined {
  const octets = /^\d+\.\d+\.\d+\.\d+$/.test(text) ? text.split('.').map(Number) : undefined;
  if (octets) {
    return octets.every((n) => n < 256) ? octets.map((n) => padded(n, 8)).join('') : undefined;
  }
  if (!/^[0-9a-fA-F:]+$/.test(text) || !text.includes(':')) return undefined;
  const [head = '', tail] = text.split('::');
  const groups = (part: string) => part.split(':').filter((group) => group !== '');
  const middle = 8 - groups(head).length - groups(tail ?? '').length;
  const all = [...groups(head), ...new Array<string>(middle).fill('0'), ...groups(tail ?? '')];
  return all.map((group) => padded(Number.parseInt(group, 16), 16)).join('');
}

function padded(value: number, width: number): string {
  return value.toString(2).padStart(width, '0');
}

function bytes(text: string): string | undefined {
  if (/[^A-Za-z0-9+/=]/.test(text)) return undefined;
  try {
    return atob(text);
  } catch {
    return undefined;
  }
}
