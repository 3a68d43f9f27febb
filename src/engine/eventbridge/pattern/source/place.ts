/** Line and column as the service counts them, both from 1; the column counts UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset; `\n`, `\r` and `\r\n` each end a line. */
export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset && at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 13 && text.charCodeAt(at + 1) === 10 && at + 1 < offset) at++;
    if (char === 13 || char === 10) {
      line++;
      start = at + 1;
    }
  }
  return { line, column: offset - start + 1 };
}

/** The service quotes this much of a pattern in its errors. */
const QUOTED = 500;

/** How the service names a place in its errors, the text included. */
export function sourceAt(text: string, offset: number): string {
  const { line, column } = placeAt(text, offset);
  const rest = text.length - QUOTED;
  const cut = rest > 0 ? `[truncated ${rest} chars]` : '';
  return `[Source: (String)"${shown(text.slice(0, QUOTED))}"${cut}; line: ${line}, column: ${column}]`;
}

/** Control characters, line ends aside, are shown as escapes. */
function shown(text: string): string {
  return text.replaceAll(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are its subject
    /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
