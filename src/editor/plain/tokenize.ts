export type TokenKind = 'key' | 'string' | 'number' | 'keyword' | 'punctuation' | 'other';

/** Columns are 0-based UTF-16 offsets within the line, `end` exclusive. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

// Each alternative begins with another character and none backtracks beyond its own run.
const LEXEME =
  /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|-?\d[\d.eE+-]*|\b(?:true|false|null)\b|[{}[\]:,]+|[^"\d{}[\]:,\s-][\w$]*|-/g;
const COLON = /\s*:/y;

/**
 * Splits one line of JSON into colored tokens. JSON's strings end on their line, so every line
 * stands for itself and only visible lines need to be read. White space is left out.
 *
 * @param line one line without its line end, any text whatsoever
 * @returns ascending tokens that do not overlap; never throws
 */
export function tokenizeLine(line: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of line.matchAll(LEXEME)) {
    const start = match.index;
    const end = start + match[0].length;
    tokens.push({ kind: kindOf(match[0], line, end), start, end });
  }
  return tokens;
}

function kindOf(lexeme: string, line: string, end: number): TokenKind {
  const first = lexeme.charCodeAt(0);
  if (first === 34) {
    COLON.lastIndex = end;
    return COLON.test(line) ? 'key' : 'string';
  }
  if (first === 45 || (first >= 48 && first <= 57)) return lexeme === '-' ? 'other' : 'number';
  if (lexeme === 'true' || lexeme === 'false' || lexeme === 'null') return 'keyword';
  return '{}[]:,'.includes(lexeme.charAt(0)) ? 'punctuation' : 'other';
}
