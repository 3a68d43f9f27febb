/**
 * Where an offset lies, both counted from 1 as editors do.
 *
 * @param offset UTF-16 code units from the start of the text
 */
export function lineColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, Math.min(offset, text.length)));
  const line = before.split('\n').length;
  return { line, column: before.length - before.lastIndexOf('\n') };
}
