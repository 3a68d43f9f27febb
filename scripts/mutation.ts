import { Stryker } from '@stryker-mutator/core';

/**
 * `npm run mutation [-- [--quick] folder of src/engine/iam, or file...]`. Quick leaves out what is
 * computed when a module is loaded: such mutants need every module loaded again.
 */
const args = process.argv.slice(2);
const quick = args.includes('--quick');
const asked = args.filter((each) => each !== '--quick');
const report = `reports/mutation/${asked.join('+').replaceAll('/', '-') || 'all'}`;
const mutate = asked.map((each) => (each.endsWith('.ts') ? each : `${each}/**/*.ts`));

/** What no verdict needs; fewer tests concern it. */
const DIAGNOSTICS = ['advice', 'guide', 'mend', 'policy'];
if (asked.length > 0 && asked.every((each) => DIAGNOSTICS.includes(each.split('/')[0] ?? ''))) {
  process.env.MUTATION_TESTS = '/scripts/mutation/diagnostics.ts';
}

// Stryker's own processes load the runner, which is TypeScript, as well.
process.env.NODE_OPTIONS = '--import tsx';

await new Stryker({
  mutate: [
    ...(mutate.length > 0 ? mutate : ['**/*.ts']).map((glob) => `src/engine/iam/${glob}`),
    '!src/engine/iam/**/*.test.ts',
    '!src/engine/iam/testing/**',
  ],
  plugins: ['./scripts/mutation/runner.ts'],
  testRunner: 'in-process',
  coverageAnalysis: 'perTest',
  ignoreStatic: quick,
  checkers: [],
  concurrency: 2,
  // Long, since the machine may be busy; endless loops are counted out long before.
  timeoutMS: 15_000,
  ignorePatterns: ['dist', 'e2e', 'public', 'reports'],
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false },
  htmlReporter: { fileName: `${report}.html` },
  jsonReporter: { fileName: `${report}.json` },
}).runMutationTest();
