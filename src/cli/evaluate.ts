import { answer } from './answer';
import { readCase } from './case';
import { readLines } from './input';
import { writeLine } from './output';

/** `evaluate`: one case a line in, one answer a line out, in order. Always exits 0. */
export async function evaluateCommand(file?: string): Promise<number> {
  for await (const line of readLines(file)) {
    await writeLine(process.stdout, JSON.stringify(answer(readCase(line))));
  }
  return 0;
}
