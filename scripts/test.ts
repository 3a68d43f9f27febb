/** `npm test`: every check there is, the end-to-end tests on the built page included. */
import { readFileSync, rmSync } from 'node:fs';
import { closingLine, endToEndCounts, unitCounts } from './check/counts';
import { runSteps, type StepResult } from './check/run';
import { allSteps, END_TO_END_REPORT, UNIT_REPORT } from './check/steps';

/** The machines of continuous integration have two cores; more would hide what is too slow there. */
const CORES = 2;

function print({ name, state, seconds }: StepResult): void {
  // What did not run is named at the end, together with why.
  if (state === 'skipped') return;
  const mark = state === 'passed' ? '✓' : '✗';
  console.log(`${mark} ${name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s`);
}

function report(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // The step that writes it did not get that far, and is listed as failed.
    return null;
  }
}

rmSync('reports', { recursive: true, force: true });
const began = Date.now();
const results = await runSteps(allSteps(console.log), CORES, print);
const failed = results.filter(({ state }) => state === 'failed');
const skipped = results.filter(({ state }) => state === 'skipped');

for (const { name, output } of failed) console.log(`\n── ${name} ──\n${output.trim()}`);
console.log(`\n${((Date.now() - began) / 1000).toFixed(1)} s in all`);
if (failed.length > 0) {
  const names = (list: readonly StepResult[]) => list.map(({ name }) => name).join(', ');
  console.log(`Failed: ${names(failed)}${skipped.length ? `; not run: ${names(skipped)}` : ''}`);
  process.exitCode = 1;
}
console.log(
  closingLine([unitCounts(report(UNIT_REPORT)), endToEndCounts(report(END_TO_END_REPORT))]),
);
