/**
 * `npm run pairs -- 20000 [seed]`: that many random pairs of policies, under each reading, against all
 * requests of a small universe, and the two ways of reasoning against each other.
 */
import fc from 'fast-check';
import { Comparison } from '../src/engine/reasoning/testing/compare';
import { pairs } from '../src/engine/reasoning/testing/pairs';
import { READINGS_MET } from '../src/engine/reasoning/testing/readings';

const [count = '1000', seed = '1'] = process.argv.slice(2);
const sample = fc.sample(pairs, { numRuns: Number(count), seed: Number(seed) });
const started = performance.now();
let disagreements = 0;

function tell(pair: unknown, wrong: readonly string[]): void {
  if (wrong.length === 0) return;
  disagreements++;
  if (disagreements <= 5) console.error(wrong.join('\n'), JSON.stringify(pair));
}

for (const readings of READINGS_MET) {
  const comparison = new Comparison(readings);
  const before = disagreements;
  const start = performance.now();
  let [open, larger] = [0, 0];
  for (const pair of sample) {
    const found = comparison.of(pair);
    tell(pair, found.wrong);
    open += found.open;
    larger += found.larger;
  }
  console.log(
    `${sample.length} pairs under ${Object.values(readings).join(', ')}: ` +
      `${disagreements - before} disagreements; search alone: ${open} open, ` +
      `${larger} larger; ${((performance.now() - start) / 1000).toFixed(0)} s`,
  );
}
console.log(
  `${disagreements} disagreements, ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
if (disagreements > 0) process.exitCode = 1;
