import { badJson, endOfInput, unexpected } from './complain';
import { scanOddWord, VALUES } from './scan-word';

const SIGN =
  ' in numeric value: expected digit (0-9) to follow minus sign, for valid numeric value';
const POINT = ' in numeric value: Decimal point not followed by a digit';
const EXPONENT = ' in numeric value: Exponent indicator not followed by a digit';

/**
 * Reads a number.
 *
 * @param start offset of its sign or first digit
 * @returns the offset past its last character
 */
export function scanNumber(text: string, start: number): number {
  const first = text[start] === '-' ? start + 1 : start;
  if (!isDigit(text, first)) throw afterMinus(text, start);
  if (text[first] === '0' && isDigit(text, first + 1)) {
    const reason = 'Invalid numeric value: Leading zeroes not allowed';
    throw badJson(text, reason, first + 1, start);
  }
  const integer = digits(text, first);
  let at = integer;
  if (text[at] === '.') {
    at = digits(text, integer + 1);
    if (at === integer + 1) {
      if (at >= text.length) throw unexpected(text, integer, POINT);
      throw elsewhere(text, at, place(text, first, integer, at), POINT);
    }
  }
  if (text[at] !== 'e' && text[at] !== 'E') return at;
  const sign = text[at + 1] === '+' || text[at + 1] === '-' ? at + 2 : at + 1;
  const end = digits(text, sign);
  if (end > sign) return end;
  if (end >= text.length) throw endOfInput(text, 'expected a digit for number exponent');
  throw elsewhere(text, end, place(text, first, integer, end), EXPONENT);
}

function afterMinus(text: string, start: number) {
  const at = start + 1;
  if (at >= text.length) return endOfInput(text, 'No digit following sign');
  if (text[at] === '.') return unexpected(text, at, `: expected a valid value ${VALUES}`);
  if (text[at] !== 'I') return unexpected(text, at, SIGN);
  if (at + 1 >= text.length) return endOfInput(text, ' in a Number value');
  if (text[at + 1] === 'n') return scanOddWord(text, '-Infinity', start);
  return unexpected(text, at + 1, SIGN);
}

/** The service's reader is in a hurry with numbers that do not begin with 0, and stays behind. */
function place(text: string, first: number, integer: number, bad: number): number {
  return text[first] === '0' ? bad : integer;
}

function elsewhere(text: string, bad: number, at: number, wanted: string) {
  const { complaint } = unexpected(text, bad, wanted);
  return badJson(text, complaint.reason, at, bad);
}

function digits(text: string, start: number): number {
  let at = start;
  while (isDigit(text, at)) at++;
  return at;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
