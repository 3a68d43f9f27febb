import { type CheckedScenario, checkScenario } from './checked';
import { readText, UnreadableInput } from './input';
import { REPORTS, type Report } from './reports';

/**
 * `check`: evaluates scenario files and compares with their expected values.
 *
 * @returns 0 when every expectation holds, 1 when one does not, 2 when a file cannot be read
 */
export async function checkCommand(files: readonly string[], format: string): Promise<number> {
  const report: Report | undefined = Object.hasOwn(REPORTS, format) ? REPORTS[format] : undefined;
  if (!report) {
    throw new UnreadableInput(`--format is one of ${Object.keys(REPORTS).join(', ')}`);
  }
  if (files.length === 0) throw new UnreadableInput('`check` needs the name of a scenario file');
  const checked: CheckedScenario[] = [];
  let status = 0;
  for (const file of files) {
    try {
      const result = checkScenario(file, await readText(file));
      checked.push(result);
      if (result.cells.some((cell) => cell.mismatch)) status = Math.max(status, 1);
    } catch (error) {
      if (!(error instanceof UnreadableInput)) throw error;
      process.stderr.write(`ebpp: ${error.message}\n`);
      status = 2;
    }
  }
  process.stdout.write(report(checked));
  return status;
}
