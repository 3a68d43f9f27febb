import { parseArn } from '../match/arn';
import { compileGlob, type Glob } from '../match/glob';
import { splitSegments } from '../match/segment';
import type { PlainToken } from '../match/token';
import { type Family, textFamily } from './family';

/**
 * ArnEquals and ArnLike are one: six segments compare one by one, each with its own `*` and `?`;
 * the sixth keeps its own colons (UG operators).
 */
export const arnLike: Family = textFamily(compileArn, true);

/** @returns undefined when the pattern does not have six segments, so that no ARN can fit it */
function compileArn(tokens: readonly PlainToken[]): Glob | undefined {
  const segments = splitSegments(tokens, 6);
  if (segments.length !== 6) return undefined;
  const globs = segments.map(compileGlob);
  return (text) => {
    const parts = parseArn(text);
    if (!parts) return false;
    // The last segments tell most ARNs apart.
    for (let i = 5; i >= 0; i--) if (!globs[i]?.(parts[i] ?? '')) return false;
    return true;
  };
}
