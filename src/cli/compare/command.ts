import type { CallSite } from '../../engine';
import { readLines, readText, UnreadableInput } from '../input';
import type { Options } from '../options';
import { writeLine } from '../output';
import { Progress } from '../progress';
import { type Compared, compare } from './compared';
import { FORMATS, type Format } from './formats';
import { type Beside, readPair, readPairLine } from './pair';

/**
 * `compare`: how two policies relate.
 *
 * @returns 0 when they are equivalent, with `--no-new-access` when B allows nothing that A does not;
 * 1 when that is not so, or not known
 */
export async function compareCommand(files: readonly string[], options: Options): Promise<number> {
  const seconds = secondsOf(options.timeout);
  const beside: Beside = { site: siteFrom(options), actions: options.action ?? [] };
  const passes = options['no-new-access'] ? addsNothing : isSame;
  if (options.ndjson) return compareLines(files, options, beside, seconds, passes);
  const format = formatOf(options.format ?? 'text');
  const [a, b] = files;
  if (a === undefined || b === undefined) {
    throw new UnreadableInput('`compare` needs two files, or --ndjson');
  }
  const texts = [await readText(a), await readText(b)];
  const names = { a, b };
  const pair = readPair(
    { name: a, text: texts[0] ?? '' },
    { name: b, text: texts[1] ?? '' },
    beside,
  );
  if (!pair.ok) {
    const errors = pair.diagnostics.filter(({ severity }) => severity === 'error');
    const lines = errors.map(({ path, line, column, message }) =>
      path === 'line' ? message : `${path} (line ${line}, column ${column}): ${message}`,
    );
    throw new UnreadableInput(lines.join('\nebpp: '));
  }
  const answer = compare(pair, seconds, names);
  process.stdout.write(format(answer, names));
  return passes(answer) ? 0 : 1;
}

async function compareLines(
  [file, extra]: readonly string[],
  { format }: Options,
  beside: Beside,
  seconds: number,
  passes: (answer: Compared) => boolean,
): Promise<number> {
  if (extra !== undefined) throw new UnreadableInput('`compare --ndjson` reads one file');
  if (format !== undefined) throw new UnreadableInput('--ndjson is a format of its own');
  const progress = new Progress();
  let status = 0;
  for await (const line of readLines(file)) {
    const answer = compare(readPairLine(line, beside), seconds);
    if (!passes(answer)) status = 1;
    await writeLine(process.stdout, JSON.stringify(answer));
    progress.step();
  }
  progress.end();
  return status;
}

/** What no reading of an open question changes either. */
function isSame(answer: Compared): boolean {
  return answer.exact && relationsOf(answer).every((relation) => relation === 'equivalent');
}

function addsNothing(answer: Compared): boolean {
  const fine: readonly string[] = ['equivalent', 'a-allows-more'];
  return answer.exact && relationsOf(answer).every((relation) => fine.includes(relation));
}

function relationsOf({ relation, depends }: Compared): readonly Compared['relation'][] {
  return [relation, ...depends.map((each) => each.relation)];
}

function formatOf(name: string): Format {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (format) return format;
  throw new UnreadableInput(`--format is one of ${Object.keys(FORMATS).join(', ')}`);
}

const TIMEOUT = 30;

function secondsOf(text: string | undefined): number {
  const seconds = text === undefined ? TIMEOUT : Number(text);
  if (text?.trim() !== '' && seconds >= 0 && Number.isFinite(seconds)) return seconds;
  throw new UnreadableInput('--timeout is a number of seconds');
}

function siteFrom({ principal, account, region }: Options): Partial<CallSite> {
  if (account !== undefined && !/^\d{12}$/.test(account)) {
    throw new UnreadableInput('--account is twelve digits');
  }
  return {
    ...(principal !== undefined && { principal }),
    ...(account !== undefined && { account }),
    ...(region !== undefined && { region }),
  };
}
