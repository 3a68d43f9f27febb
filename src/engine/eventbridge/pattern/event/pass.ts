/** Offset past a number; -1 where JSON knows none. */
export function passNumber(text: string, start: number): number {
  const first = text.charCodeAt(start) === 45 ? start + 1 : start;
  let at = digits(text, first);
  if (at === first || (at > first + 1 && text.charCodeAt(first) === 48)) return -1;
  if (text.charCodeAt(at) === 46) {
    const fraction = at + 1;
    at = digits(text, fraction);
    if (at === fraction) return -1;
  }
  if ((text.charCodeAt(at) | 32) === 101) {
    const sign = text.charCodeAt(at + 1);
    const exponent = sign === 43 || sign === 45 ? at + 2 : at + 1;
    at = digits(text, exponent);
    if (at === exponent) return -1;
  }
  return at;
}

/**
 * Offset past a string's closing quote; -1 where JSON knows no such string.
 *
 * @param start offset past the opening quote
 */
export function passString(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code < 32) return -1;
    if (code !== 92) continue;
    at = escapeEnd(text, at);
    if (at < 0) return -1;
  }
  return -1;
}

/** Offset of an escape's last character; -1 where JSON does not know it. */
function escapeEnd(text: string, at: number): number {
  const letter = text.charAt(at + 1);
  if (letter === 'u') return /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? at + 5 : -1;
  return letter !== '' && '"\\/bfnrt'.includes(letter) ? at + 1 : -1;
}

function digits(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (!(code >= 48 && code <= 57)) return at;
    at++;
  }
}
