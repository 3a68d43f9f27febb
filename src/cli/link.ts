import { decodeLink, encodeLink, readFile, writeFile } from '../scenario/later';
import { readText, UnreadableInput } from './input';

/** `link`: prints the permalink of a scenario file; `base` is put before the fragment. */
export async function linkCommand(file: string, base: string): Promise<number> {
  const read = readFile(await readText(file));
  if (!read.ok) throw new UnreadableInput(`${file}: ${read.problem.message}`);
  process.stdout.write(`${base}#${await encodeLink(read.scenario)}\n`);
  return 0;
}

/** `open`: prints the scenario file of a permalink; the whole address or its fragment will do. */
export async function openCommand(link: string): Promise<number> {
  const address = (link === '-' ? await readText('-') : link).trim();
  const fragment = address.slice(address.indexOf('#') + 1);
  const result = await decodeLink(fragment);
  if (!result.ok) throw new UnreadableInput(result.problem.message);
  process.stdout.write(writeFile(result.scenario));
  return 0;
}
