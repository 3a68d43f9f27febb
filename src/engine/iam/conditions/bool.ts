import { type Family, fixedValue } from './family';
import { hasVariable, resolve, scan, textOf } from './variable';

/**
 * Bool: `true` or `false`. AWS's pages disagree on whether variables are replaced here, hence the
 * reading `bool-variable`.
 */
export const bool: Family = {
  prepare: (text, span, variables) => {
    const wanted = readBool(text);
    if (wanted !== undefined) {
      return fixedValue(text, span, (actual) => readBool(actual) === wanted);
    }
    const tokens = scan(text, { variables, wildcards: false });
    // `${*}` and its like hold no key, but they are no truth value either.
    if (!hasVariable(tokens)) return fixedValue(text, span, undefined);
    const resolved: ReturnType<typeof fixedValue>['resolved'] = (asked) => {
      if (asked.readings['bool-variable'] === 'no') return text;
      const plain = resolve(tokens, asked);
      return plain && textOf(plain);
    };
    return {
      text,
      span,
      malformed: false,
      resolved,
      equals: (actual, asked) => {
        const value = resolved(asked);
        const truth = value === undefined ? undefined : readBool(value);
        return truth !== undefined && readBool(actual) === truth;
      },
    };
  },
};

/** Truth values are read in any case, as AWS prints them in several. */
export function readBool(text: string): boolean | undefined {
  const lower = text.toLowerCase();
  return lower === 'true' ? true : lower === 'false' ? false : undefined;
}
