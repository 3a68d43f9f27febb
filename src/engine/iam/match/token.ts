/**
 * What a policy value is made of once its wildcards and variables are told apart from plain text.
 * A wildcard that comes out of a variable is text, never a wildcard (UG variables).
 */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'star' }
  | { readonly kind: 'one' }
  | Variable;

/** `${key}` or `${key, 'default'}`. */
export interface Variable {
  readonly kind: 'variable';
  /** The key in lower case. */
  readonly key: string;
  readonly fallback: string | undefined;
  /** As written, with its braces. */
  readonly source: string;
}

/** A token that holds no question any more: variables are replaced. */
export type PlainToken = Exclude<Token, Variable>;
