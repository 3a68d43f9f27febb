import type { PlainToken, Token } from './token';

/**
 * Cuts a pattern at its colons into at most `most` segments; the last keeps its own colons. A
 * variable's text is data, its colons included, so callers cut before they replace variables when
 * that matters.
 */
export function splitSegments<T extends Token | PlainToken>(
  tokens: readonly T[],
  most: number,
): (T | PlainToken)[][] {
  let last: (T | PlainToken)[] = [];
  const segments = [last];
  for (const token of tokens) {
    if (token.kind !== 'text') {
      last.push(token);
      continue;
    }
    let { text } = token;
    for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':')) {
      if (segments.length === most) break;
      if (colon > 0) last.push({ kind: 'text', text: text.slice(0, colon) });
      last = [];
      segments.push(last);
      text = text.slice(colon + 1);
    }
    if (text !== '') last.push({ kind: 'text', text });
  }
  return segments;
}
