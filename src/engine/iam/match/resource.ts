import type { Asked } from '../asked';
import { hasVariable, resolve } from '../conditions/variable';
import type { ArnParts } from './arn';
import { compileGlob, type Glob } from './glob';
import type { PlainToken, Token } from './token';

/** Tests one resource of a request; `parts` is null when the request names no ARN (`*`). */
export type ResourceTest = (parts: ArnParts | null, asked: Asked) => boolean;

/**
 * A `Resource` value as segments of tokens, at most six, the sixth with its own colons.
 *
 * Segments compare one by one, with `*` and `?` inside them; a `*` that ends a segment may also run
 * on past the colon (UG Resource).
 */
export function resourceTest(segments: readonly (readonly Token[])[]): ResourceTest {
  if (!segments.some(hasVariable)) {
    const fits = compileSegments(segments as readonly (readonly PlainToken[])[]);
    return (parts, asked) => parts !== null && fits(parts, asked.request.resource);
  }
  let last: { key: string; fits: ReturnType<typeof compileSegments> } | undefined;
  return (parts, asked) => {
    if (parts === null) return false;
    const plain: PlainToken[][] = [];
    for (const segment of segments) {
      const resolved = resolve(segment, asked);
      if (!resolved) return false;
      plain.push(resolved);
    }
    const key = JSON.stringify(plain);
    if (last?.key !== key) last = { key, fits: compileSegments(plain) };
    return last.fits(parts, asked.request.resource);
  };
}

function compileSegments(
  segments: readonly (readonly PlainToken[])[],
): (parts: ArnParts, text: string) => boolean {
  const count = segments.length;
  const globs = segments.map(compileGlob);
  const crosses = segments.map((segment) => segment.at(-1)?.kind === 'star');
  const straight = (parts: ArnParts): boolean => {
    for (let i = 5; i >= 0; i--) if (!globs[i]?.(parts[i] ?? '')) return false;
    return true;
  };
  if (!crosses.slice(0, 5).some(Boolean)) return straight;
  // Every star let loose: what does not even fit this fits nowhere.
  const roughly = compileGlob(joined(segments, 0));
  const tails = segments.map((_, from) => compileGlob(joined(segments, from)));
  const runOn = segments.map((_, from) => compileGlob([STAR, COLON, ...joined(segments, from)]));

  /** Do the pattern's segments from `i` on fit the request's from `s` on? */
  const fits = (parts: ArnParts, i: number, s: number): boolean => {
    if (s === 5) return call(tails[i], parts[5]);
    if (!call(globs[i], parts[s])) return false;
    const isLast = i === count - 1;
    if (!crosses[i]) return !isLast && fits(parts, i + 1, s + 1);
    if (isLast) return true;
    // The star may stop at any later colon: a separator of the ARN, or one inside its last part.
    for (let stop = s; stop < 5; stop++) if (fits(parts, i + 1, stop + 1)) return true;
    return call(runOn[i + 1], parts[5]);
  };
  return (parts, text) => roughly(text) && fits(parts, 0, 0);
}

const STAR: PlainToken = { kind: 'star' };
const COLON: PlainToken = { kind: 'text', text: ':' };

function joined(segments: readonly (readonly PlainToken[])[], from: number): PlainToken[] {
  return segments.slice(from).flatMap((segment, i) => (i === 0 ? segment : [COLON, ...segment]));
}

function call(glob: Glob | undefined, text: string | undefined): boolean {
  return glob !== undefined && text !== undefined && glob(text);
}
