/** Above this many steps the built-in search could be slow on texts made to be slow. */
const EASY = 1_000_000;

/** `String.prototype.indexOf` with a bound on its time: linear where the built-in may not be. */
export function indexOf(text: string, part: string, from: number): number {
  if ((text.length - from) * part.length <= EASY) return text.indexOf(part, from);
  const falls = fallsOf(part);
  let length = 0;
  for (let at = from; at < text.length; at++) {
    while (length > 0 && text[at] !== part[length]) length = falls[length - 1] ?? 0;
    if (text[at] === part[length]) length++;
    if (length === part.length) return at - length + 1;
  }
  return -1;
}

/** For each prefix of a text the length of its longest border (Knuth, Morris and Pratt). */
function fallsOf(part: string): Uint32Array {
  const falls = new Uint32Array(part.length);
  let length = 0;
  for (let at = 1; at < part.length; at++) {
    while (length > 0 && part[at] !== part[length]) length = falls[length - 1] ?? 0;
    if (part[at] === part[length]) length++;
    falls[at] = length;
  }
  return falls;
}
