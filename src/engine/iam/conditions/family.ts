import type { Span } from '../../span';
import type { Asked } from '../asked';
import type { PlainToken } from '../match/token';
import { hasVariable, resolve, scan, textOf } from './variable';

/** One value of a condition as the policy writes it, ready to meet the request's values. */
export interface PolicyValue {
  readonly text: string;
  readonly span: Span;
  /** Does it equal one value of the request, before any negation? */
  readonly equals: Equals;
  /** Its text once variables are replaced; undefined when one of them cannot be. */
  readonly resolved: (asked: Asked) => string | undefined;
  /** The value does not fit its operator, so that nothing ever equals it. */
  readonly malformed: boolean;
}

export type Equals = (actual: string, asked: Asked) => boolean;

/** A way of comparing, shared by the operators of one family. */
export interface Family {
  /** @param variables are policy variables enabled by the document's Version? */
  readonly prepare: (text: string, span: Span, variables: boolean) => PolicyValue;
  /** All values at once, where that is faster than asking one by one. */
  readonly any?: (values: readonly PolicyValue[], variables: boolean) => Equals | undefined;
}

const never = (): boolean => false;

/** A value without variables. */
export function fixedValue(text: string, span: Span, equals: Equals | undefined): PolicyValue {
  return {
    text,
    span,
    equals: equals ?? never,
    resolved: () => text,
    malformed: equals === undefined,
  };
}

/**
 * A family without variables and wildcards: both sides are read into a form that can be compared.
 * A policy value that cannot be read equals nothing, nor does a request value.
 */
export function readFamily<T extends object | number | string>(
  read: (text: string) => T | undefined,
  compare: (actual: T, wanted: T) => boolean,
): Family {
  return {
    prepare: (text, span) => {
      const wanted = read(text);
      if (wanted === undefined) return fixedValue(text, span, undefined);
      return fixedValue(text, span, (actualText) => {
        const actual = read(actualText);
        return actual !== undefined && compare(actual, wanted);
      });
    },
    any: (values) => {
      const wanted = values.map((value) => read(value.text)).filter((value) => value !== undefined);
      return (actualText) => {
        const actual = read(actualText);
        if (actual === undefined) return false;
        for (const value of wanted) if (compare(actual, value)) return true;
        return false;
      };
    },
  };
}

/**
 * A family of texts with variables. `compile` turns a text with its wildcards into a test; it runs
 * once for a value without variables, and again whenever the variables' values change.
 */
export function textFamily(
  compile: (tokens: readonly PlainToken[]) => ((actual: string) => boolean) | undefined,
  wildcards: boolean,
): Family {
  return {
    prepare: (text, span, variables) => {
      const tokens = scan(text, { variables, wildcards });
      if (!hasVariable(tokens)) {
        const plain = tokens as PlainToken[];
        return { ...fixedValue(text, span, compile(plain)), resolved: () => textOf(plain) };
      }
      let last: { key: string; test: ReturnType<typeof compile> } | undefined;
      return {
        text,
        span,
        malformed: false,
        resolved: (asked) => {
          const plain = resolve(tokens, asked);
          return plain && textOf(plain);
        },
        equals: (actual, asked) => {
          const plain = resolve(tokens, asked);
          if (!plain) return false;
          const key = JSON.stringify(plain);
          if (last?.key !== key) last = { key, test: compile(plain) };
          return last.test?.(actual) ?? false;
        },
      };
    },
  };
}
