/**
 * A JSON text the way the AWS documents print patterns in their tables: blanks outside of strings
 * are evened out, and a long text gets a line for each outermost member. Works on broken texts
 * too, since only blanks are ever changed.
 *
 * @param width characters from which the text is broken into lines
 */
export function compactText(text: string, width = 54): string {
  const tokens = text.match(/"(?:[^"\\]|\\[\s\S])*"?|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];
  const line = join(tokens, false);
  return line.length <= width ? line : join(tokens, true);
}

function join(tokens: readonly string[], lines: boolean): string {
  let out = '';
  let depth = 0;
  let previous = '';
  for (const token of tokens) {
    const closes = token === '}' || token === ']';
    if (closes) depth -= 1;
    out += gap(previous, token, depth, lines) + token;
    if (token === '{' || token === '[') depth += 1;
    previous = token;
  }
  return out;
}

function gap(previous: string, token: string, depth: number, lines: boolean): string {
  if (previous === '' || token === ',' || token === ':') return '';
  if (previous === ',') return lines && depth === 1 ? '\n  ' : ' ';
  if (previous === ':') return ' ';
  if (previous === '{' || token === '}') return previous === '{' && token === '}' ? '' : ' ';
  if (previous === '[' || token === ']') return '';
  return ' ';
}
