import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { splitLines } from './lines';

/** The input cannot be read: exit status 2, the message on stderr. */
export class UnreadableInput extends Error {}

/** The lines of a file, or of standard input for `-` and for no file; blank lines are left out. */
export async function* readLines(file = '-'): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
  input.setEncoding('utf8');
  try {
    let first = true;
    for await (const line of splitLines(input as AsyncIterable<string>)) {
      const text = first ? line.replace(/^\uFEFF/, '') : line;
      first = false;
      if (text.trim() !== '') yield text;
    }
  } catch (error) {
    throw unreadable(file, error as NodeJS.ErrnoException);
  }
}

/** A whole text file; `-` is standard input. */
export async function readText(file: string): Promise<string> {
  try {
    if (file !== '-') return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(part as Buffer);
    return Buffer.concat(parts)
      .toString('utf8')
      .replace(/^\uFEFF/, '');
  } catch (error) {
    throw unreadable(file, error as NodeJS.ErrnoException);
  }
}

const REASONS: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `There is no file \`${file}\``,
  EISDIR: (file) => `\`${file}\` is a folder, not a file`,
  EACCES: (file) => `The file \`${file}\` may not be read`,
};

function unreadable(file: string, { code = '', message }: NodeJS.ErrnoException): UnreadableInput {
  return new UnreadableInput(REASONS[code]?.(file) ?? `${file}: ${message}`);
}
