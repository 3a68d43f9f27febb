/** A page that says what a hover text says. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** A value worth suggesting; others may be just as right. */
export interface KnownValue {
  readonly value: string | number | boolean | null;
  /** Markdown. */
  readonly about?: string | undefined;
}

/** A larger piece to start from. */
export interface Snippet {
  readonly label: string;
  readonly about: string;
  /** In Monaco's snippet syntax. */
  readonly body: string;
}

/**
 * What may stand at a place of a text, for completion and hover alone: whether a text is right is
 * said by the engine. A shape can be an object, a list and a plain value at once.
 */
export interface Shape {
  /** What it does, in plain words; Markdown. */
  readonly about?: string | undefined;
  readonly source?: Source | undefined;
  /** Members worth suggesting, best first. */
  readonly keys?: Readonly<Record<string, Shape>>;
  /** Members that cannot be listed: another spelling, a name that the user chooses. */
  readonly keysLike?: (key: string) => Shape | undefined;
  /** The entries of a list. */
  readonly items?: Shape;
  readonly values?: readonly KnownValue[];
  /** About values that cannot be listed; Markdown. */
  readonly explain?: (value: string) => string | undefined;
  readonly snippets?: readonly Snippet[];
  /** What follows the key when it is completed, in Monaco's snippet syntax. */
  readonly stub?: string;
}

const STRING = '"$1"';
export const LIST = '[$1]';
export const OBJECT = '{\n\t$1\n}';

/** One, or a list of them, as IAM takes it. */
export function oneOrMany(shape: Shape): Shape {
  return { stub: STRING, ...shape, items: shape };
}

/** Values without a word about each. */
export function values(...known: readonly string[]): readonly KnownValue[] {
  return known.map((value) => ({ value }));
}
