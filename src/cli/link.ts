import { encodeLink, readFile, readFragment, writeFile } from '../scenario/later';
import { readText, UnreadableInput } from './input';

/** `link`: prints the permalink of a scenario file; `base` is put before the fragment. */
export async function linkCommand(file: string, base: string): Promise<number> {
  const read = readFile(await readText(file));
  if (!read.ok) throw new UnreadableInput(`${file}: ${read.problem.message}`);
  process.stdout.write(`${base}#${await encodeLink(read.scenario)}\n`);
  return 0;
}

/** `open`: prints the scenario file of a link, `s3.…` or `example/…`; its whole address will do. */
export async function openCommand(link: string): Promise<number> {
  const address = (link === '-' ? await readText('-') : link).trim();
  const fragment = address.slice(address.indexOf('#') + 1);
  const result = await readFragment(fragment);
  if (result.kind === 'failed') throw new UnreadableInput(result.message);
  process.stdout.write(writeFile(result.scenario));
  return 0;
}
