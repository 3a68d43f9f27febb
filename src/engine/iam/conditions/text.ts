import { compileGlob } from '../match/glob';
import type { PlainToken, Token } from '../match/token';
import { type Equals, type Family, type PolicyValue, textFamily } from './family';
import { foldCase } from './fold';
import { textOf } from './variable';

/** StringEquals: exact, case-sensitive; wildcards are plain characters (UG operators). */
export const stringEquals: Family = {
  ...textFamily((tokens) => {
    const wanted = textOf(plain(tokens));
    return (actual) => actual === wanted;
  }, false),
  any: (values, variables) => literalSet(values, variables, (text) => text),
};

/** StringEqualsIgnoreCase: simple case mapping, no normalization. */
export const stringEqualsIgnoreCase: Family = {
  ...textFamily((tokens) => {
    const wanted = foldCase(textOf(plain(tokens)));
    return (actual) => foldCase(actual) === wanted;
  }, false),
  any: (values, variables) => literalSet(values, variables, foldCase),
};

/** StringLike: `*` and `?` anywhere, across `:` and `/`, case-sensitive. */
export const stringLike: Family = textFamily((tokens) => compileGlob(plain(tokens)), true);

function plain(tokens: readonly Token[]): PlainToken[] {
  return tokens.filter((token) => token.kind !== 'variable');
}

/** Values without variables, more than a few, are looked up instead of compared one by one. */
function literalSet(
  values: readonly PolicyValue[],
  variables: boolean,
  form: (text: string) => string,
): Equals | undefined {
  if (values.length < 4) return undefined;
  if (variables && values.some((value) => value.text.includes('${'))) return undefined;
  const wanted = new Set(values.map((value) => form(value.text)));
  return (actual) => wanted.has(form(actual));
}
