/** A value written in the source of a program, as far as it can be told without running it. */
export type Literal =
  | { readonly kind: 'string'; readonly value: string }
  /** A number, true, false or null, spelled as in JSON. */
  | { readonly kind: 'word'; readonly json: string }
  | { readonly kind: 'list'; readonly items: readonly Literal[] }
  | { readonly kind: 'dict'; readonly members: readonly (readonly [string, Literal])[] }
  /** `json.dumps(…)`: the string that holds the value as JSON. */
  | { readonly kind: 'dumped'; readonly value: Literal }
  /** A variable or a call: only running the program tells its value. */
  | { readonly kind: 'unknown'; readonly source: string };

/** A literal as JSON text; what is not known becomes its own source, as a string. */
export function literalJson(literal: Literal, indent = 0): string {
  const pad = ' '.repeat(indent);
  const block = (open: string, lines: readonly string[], close: string): string =>
    lines.length === 0
      ? open + close
      : indent === 0
        ? open + lines.join(',') + close
        : `${open}\n${pad}${lines.join(',\n').replaceAll('\n', `\n${pad}`)}\n${close}`;
  const colon = indent === 0 ? ':' : ': ';
  switch (literal.kind) {
    case 'string':
      return JSON.stringify(literal.value);
    case 'dumped':
      return JSON.stringify(literalJson(literal.value));
    case 'word':
      return literal.json;
    case 'unknown':
      return JSON.stringify(literal.source);
    case 'list':
      return block(
        '[',
        literal.items.map((item) => literalJson(item, indent)),
        ']',
      );
    case 'dict':
      return block(
        '{',
        literal.members.map(
          ([key, value]) => `${JSON.stringify(key)}${colon}${literalJson(value, indent)}`,
        ),
        '}',
      );
  }
}
