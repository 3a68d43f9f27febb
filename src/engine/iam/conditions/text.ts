import { compileGlob } from '../match/glob';
import { type Equals, type Family, type PolicyValue, textFamily } from './family';
import { foldCase } from './fold';
import { textOf } from './variable';

/** StringEquals: exact, case-sensitive; wildcards are plain characters (UG operators). */
export const stringEquals: Family = {
  ...textFamily((tokens) => {
    const wanted = textOf(tokens);
    return (actual) => actual === wanted;
  }, false),
  any: (values, variables) => literalSet(values, variables, (text) => text),
};

/** StringEqualsIgnoreCase: simple case mapping, no normalization. */
export const stringEqualsIgnoreCase: Family = {
  ...textFamily((tokens) => {
    const wanted = foldCase(textOf(tokens));
    return (actual) => foldCase(actual) === wanted;
  }, false),
  any: (values, variables) => literalSet(values, variables, foldCase),
};

/** StringLike: `*` and `?` anywhere, across `:` and `/`, case-sensitive. */
export const stringLike: Family = textFamily(compileGlob, true);

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
