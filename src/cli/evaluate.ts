import { answer } from './answer';
import { readCase } from './case';
import { readLines } from './input';
import { writeLine } from './output';
import { Progress } from './progress';

/** `evaluate`: one case a line in, one answer a line out, in order. Always exits 0. */
export async function evaluateCommand(file?: string): Promise<number> {
  const progress = new Progress();
  for await (const line of readLines(file)) {
    await writeLine(process.stdout, JSON.stringify(answer(readCase(line))));
    progress.step();
  }
  progress.end();
  return 0;
}
