import { foldCase } from '../../iam/conditions/fold';
import type { PlainToken } from '../../iam/match/token';

/** One step of a pattern over texts, as the automaton reads it, a UTF-16 unit at a time. */
export type Step =
  /** Any of these units; more than one where case does not count. */
  | { readonly kind: 'units'; readonly units: readonly number[] }
  /** Any unit, once or any number of times; `colon` says whether a colon counts. */
  | { readonly kind: 'one' | 'star'; readonly colon: boolean };

export type Pattern = readonly Step[];

export const COLON = 58;

export function literalSteps(text: string): Step[] {
  return Array.from({ length: text.length }, (_, at) => ({
    kind: 'units' as const,
    units: [text.charCodeAt(at)],
  }));
}

/** A glob; without `colon` its wildcards stop at colons. */
export function globSteps(tokens: readonly PlainToken[], colon = true): Step[] {
  return tokens.flatMap((token): Step[] =>
    token.kind === 'text' ? literalSteps(token.text) : [{ kind: token.kind, colon }],
  );
}

/** Letters beside the two cases that fold to them: the Kelvin sign and the long s. */
const STRANGERS: Readonly<Record<string, string>> = { k: '\u212a', s: '\u017f' };

/** A text compared without regard to case. */
export function foldedSteps(text: string): Step[] {
  return Array.from({ length: text.length }, (_, at) => {
    const char = text.charAt(at);
    const lower = foldCase(char);
    const forms = [char, lower, char.toUpperCase(), STRANGERS[lower] ?? char];
    const units = forms.filter((form) => form.length === 1).map((form) => form.charCodeAt(0));
    return { kind: 'units' as const, units: [...new Set(units)] };
  });
}

/** Six segments that compare one by one, the last with its own colons (UG operators). */
export function arnSteps(segments: readonly (readonly PlainToken[])[]): Pattern {
  return segments.flatMap((segment, index) => [
    ...(index > 0 ? literalSteps(':') : []),
    ...globSteps(segment, index === 5),
  ]);
}

/** A `Resource`: a star that ends a segment may run on past colons (UG Resource). */
export function resourceSteps(segments: readonly (readonly PlainToken[])[]): Pattern {
  return segments.flatMap((segment, index): Step[] => {
    const steps = globSteps(segment, index === 5);
    const last = segment.at(-1);
    if (index < 5 && last?.kind === 'star') steps[steps.length - 1] = { kind: 'star', colon: true };
    return [...(index > 0 ? literalSteps(':') : []), ...steps];
  });
}
