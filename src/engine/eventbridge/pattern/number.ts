/**
 * The value of a number that EventBridge can compare: finite, and written with no more digits than
 * binary64 holds. `300`, `300.0` and `3.0e2` are one value, and -0 is 0 (recorded AWS answers).
 *
 * @param raw the number as spelled in JSON
 * @returns undefined for a number that only its spelling can stand for, such as 9007199254740993
 */
export function comparableNumber(raw: string): number | undefined {
  const value = Number(raw);
  // Up to 15 digits always survive binary64, unless the exponent leaves its range.
  if (raw.length <= 15 && !/[eE]/.test(raw)) return value === 0 ? 0 : value;
  if (!Number.isFinite(value)) return undefined;
  return decimal(raw) === decimal(String(value)) ? (value === 0 ? 0 : value) : undefined;
}

/** Sign, digits and exponent of a decimal number, without zeros that do not count. */
function decimal(raw: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/.exec(raw) ?? [];
  const digits = whole + fraction;
  const first = firstNonZero(digits);
  if (first < 0) return '0';
  let last = digits.length;
  while (digits[last - 1] === '0') last--;
  const power = Number(exponent) - fraction.length + (digits.length - last);
  return `${sign}${digits.slice(first, last)}e${power}`;
}

function firstNonZero(digits: string): number {
  for (let at = 0; at < digits.length; at++) if (digits[at] !== '0') return at;
  return -1;
}
