import type { Refused } from '../refusal';
import { badJson } from './complain';

export const VALUES = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";
const LONGEST = 256;
/** What Java takes as part of an identifier; some control characters are among it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Java counts them
const PART = /[\p{L}\p{Nl}\p{Sc}\p{Pc}\p{Nd}\p{Mc}\p{Mn}\p{Cf}\0-\x08\x0e-\x1b\x7f-\x9f]/u;

/** Reads `true`, `false` or `null`, and returns the offset past it. */
export function scanWord(text: string, word: string, start: number): number {
  const end = matched(text, word, start);
  const whole = end === start + word.length;
  if (!whole || runsOn(text, end)) throw unknownWord(text, start, end);
  return end;
}

/** What the service says of `NaN` and `Infinity`, or of a word that only begins like them. */
export function scanOddWord(text: string, word: string, start: number): Refused {
  const end = matched(text, word, start);
  if (end !== start + word.length || runsOn(text, end)) return unknownWord(text, start, end);
  const reason = `Non-standard token '${word}': enable \`JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS\` to allow`;
  return badJson(text, reason, end, start);
}

/** A word that JSON does not know. */
export function unknownWord(text: string, start: number, known = start + 1): Refused {
  let end = known;
  while (isPart(text, end) && end - start < LONGEST) end++;
  const word = text.slice(start, end) + (end - start >= LONGEST ? '...' : '');
  return badJson(text, `Unrecognized token '${word}': was expecting ${VALUES}`, end, start);
}

/** Characters that Java takes as the start of an identifier. */
export function startsWord(text: string, at: number): boolean {
  return /[\p{L}\p{Nl}\p{Sc}\p{Pc}]/u.test(text.charAt(at));
}

function isPart(text: string, at: number): boolean {
  return at < text.length && PART.test(text.charAt(at));
}

/** The service's reader takes characters below `0` as the end of a known word, `$` among them. */
function runsOn(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 48 && isPart(text, at);
}

function matched(text: string, word: string, start: number): number {
  let length = 0;
  while (length < word.length && text[start + length] === word[length]) length++;
  return start + length;
}
