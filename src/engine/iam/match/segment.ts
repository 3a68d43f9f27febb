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
  const segments: (T | PlainToken)[][] = [[]];
  for (const token of tokens) {
    if (token.kind !== 'text') {
      segments.at(-1)?.push(token);
      continue;
    }
    let { text } = token;
    for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':')) {
      if (segments.length === most) break;
      if (colon > 0) segments.at(-1)?.push({ kind: 'text', text: text.slice(0, colon) });
      segments.push([]);
      text = text.slice(colon + 1);
    }
    if (text !== '') segments.at(-1)?.push({ kind: 'text', text });
  }
  return segments;
}
