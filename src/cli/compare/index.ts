import { readLines, readText, UnreadableInput } from '../input';
import { writeLine } from '../output';
import { Progress } from '../progress';
import { type CompareAnswer, compareAnswer } from './answer';
import { type CompareArguments, type CompareOptions, compareOptions } from './options';
import { readFiles, readPair } from './pair';
import { markdownReport, textReport } from './report';

/**
 * `compare`: how two policies relate, over all requests, with requests that show it.
 *
 * @param files two files; with `--ndjson` at most one, of lines
 * @returns 1 when the policies differ, with `--no-new-access` when B allows what A does not; 2 when a
 *   document cannot be read
 */
export async function compareCommand(
  files: readonly string[],
  given: CompareArguments & { readonly ndjson?: boolean },
): Promise<number> {
  const options = compareOptions(given);
  return given.ndjson ? compareLines(files, options) : compareFiles(files, options);
}

async function compareFiles(files: readonly string[], options: CompareOptions): Promise<number> {
  const [first, second] = files;
  if (first === undefined || second === undefined) {
    throw new UnreadableInput('`compare` takes two files: `ebpp compare A.json B.json`');
  }
  const answer = compareAnswer(readFiles(await readText(first), await readText(second)), options);
  if (answer.relation === 'invalid') {
    const error = answer.diagnostics.find(({ severity }) => severity === 'error');
    const place = error ? ` (${error.path}, line ${error.line}, column ${error.column})` : '';
    throw new UnreadableInput(`${answer.reason}${place}`);
  }
  const print = { text: textReport, markdown: markdownReport, json: jsonReport }[options.format];
  process.stdout.write(print(answer));
  return status(answer, options);
}

async function compareLines([file]: readonly string[], options: CompareOptions): Promise<number> {
  const progress = new Progress();
  let worst = 0;
  for await (const line of readLines(file)) {
    const answer = compareAnswer(readPair(line), options);
    worst = Math.max(worst, status(answer, options));
    await writeLine(process.stdout, JSON.stringify(answer));
    progress.step();
  }
  progress.end();
  return worst;
}

function jsonReport(answer: CompareAnswer): string {
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}

/** What was not decided counts as a difference: nobody has shown that there is none. */
function status(
  { relation, exact, onlyB }: CompareAnswer,
  { noNewAccess }: CompareOptions,
): number {
  if (relation === 'invalid') return 2;
  if (noNewAccess) return onlyB.length > 0 || !exact ? 1 : 0;
  return relation === 'equivalent' ? 0 : 1;
}
