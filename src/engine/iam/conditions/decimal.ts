/** A decimal number by its exact value: `approximate` decides unless two are equal in binary64. */
export interface Decimal {
  readonly approximate: number;
  readonly negative: boolean;
  /** Significant digits without zeros at either end; empty for zero. */
  readonly digits: string;
  /** The number is 0.DIGITS × 10^exponent. */
  readonly exponent: number;
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,9}))?$/;

/**
 * Reads a whole text as a decimal number, `10abc` is none. An exponent is allowed, because an
 * unquoted JSON number may have one.
 */
export function readDecimal(text: string): Decimal | undefined {
  const match = DECIMAL.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', power = '0'] = match;
  const all = whole + fraction;
  if (all === '') return undefined;
  const firstDigit = firstNonZero(all);
  const digits = all.slice(firstDigit, endOfDigits(all));
  return {
    approximate: Number(text),
    negative: sign === '-' && digits !== '',
    digits,
    exponent: digits === '' ? 0 : whole.length - firstDigit + Number(power),
  };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (a.approximate !== b.approximate) return a.approximate < b.approximate ? -1 : 1;
  if (a.negative !== b.negative) return a.negative ? -1 : 1;
  return a.negative ? compareSizes(b, a) : compareSizes(a, b);
}

function compareSizes(a: Decimal, b: Decimal): number {
  if (a.digits === '' || b.digits === '') return Math.sign(a.digits.length - b.digits.length);
  if (a.exponent !== b.exponent) return a.exponent < b.exponent ? -1 : 1;
  if (a.digits === b.digits) return 0;
  return a.digits < b.digits ? -1 : 1;
}

function firstNonZero(digits: string): number {
  let at = 0;
  while (at < digits.length && digits.charAt(at) === '0') at++;
  return at;
}

function endOfDigits(digits: string): number {
  let end = digits.length;
  while (end > 0 && digits.charAt(end - 1) === '0') end--;
  return end;
}
