import { INSTRUMENTER_CONSTANTS as NAMES } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { createServer, createServerModuleRunner, type ViteDevServer } from 'vite';
import type { ModuleRunner } from 'vite/module-runner';
import { type CollectedTest, collector } from './collect';

const TESTS = process.env.MUTATION_TESTS ?? '/scripts/mutation/tests.ts';

/** The names under which mutated code and its runner meet, all in one global object. */
interface Meeting {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: {
    static: Record<string, number>;
    perTest: Record<string, Record<string, number>>;
  };
}

/**
 * Runs the tests in the process that holds them, so that a mutant costs milliseconds: Stryker's own
 * runner starts a worker for each mutant, which costs seconds. Only a mutant in what a module
 * computes when it is loaded needs the modules loaded again.
 */
export class InProcessRunner implements TestRunner {
  private server: ViteDevServer | undefined;
  private modules: ModuleRunner | undefined;
  private tests: readonly CollectedTest[] = [];
  /** Whether the modules were loaded with a mutant in them. */
  private tainted = true;
  private readonly meeting: Meeting = {};

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    Object.assign(globalThis, { [NAMES.NAMESPACE]: this.meeting });
    // Fewer examples than in `npm test`, and the same each time: no mutant survives by luck.
    process.env.RUNS = '20';
    process.env.LONG = '1000';
    fc.configureGlobal({ seed: 20_261_125, endOnFailure: true });
    this.server = await createServer({
      configFile: false,
      appType: 'custom',
      logLevel: 'error',
      optimizeDeps: { noDiscovery: true },
      ssr: { noExternal: ['vitest'] },
      server: { middlewareMode: true, watch: null, hmr: false, ws: false },
      plugins: [
        {
          name: 'collected-tests',
          enforce: 'pre',
          resolveId: (id) => (id === 'vitest' ? '\0vitest' : undefined),
          load: (id) =>
            id === '\0vitest'
              ? 'export const { describe, expect, it } = globalThis.collected;'
              : undefined,
        },
      ],
    });
    this.modules = createServerModuleRunner(this.server.environments.ssr, { hmr: false });
  }

  async dryRun(): Promise<DryRunResult> {
    await this.load();
    const tests = await this.run(this.tests, false);
    const { mutantCoverage } = this.meeting;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, mutantActivation, reloadEnvironment, testFilter } = options;
    Object.assign(this.meeting, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    const reload = reloadEnvironment || mutantActivation === 'static';
    if (reload || this.tainted) {
      this.meeting.activeMutant = reload ? activeMutant.id : undefined;
      try {
        await this.load();
      } catch (error) {
        this.tainted = true;
        const failure = { id: TESTS, name: TESTS, timeSpentMs: 0, failureMessage: String(error) };
        return toMutantRunResult({
          status: DryRunStatus.Complete,
          tests: [{ ...failure, status: TestStatus.Failed }],
        });
      }
      this.tainted = reload;
    }
    this.meeting.activeMutant = activeMutant.id;
    const wanted = testFilter && new Set(testFilter);
    const tests = await this.run(
      this.tests.filter(({ name }) => !wanted || wanted.has(name)),
      true,
    );
    this.meeting.activeMutant = undefined;
    const limit = determineHitLimitReached(this.meeting.hitCount, hitLimit);
    return toMutantRunResult(limit ?? { status: DryRunStatus.Complete, tests });
  }

  async dispose(): Promise<void> {
    await this.modules?.close();
    await this.server?.close();
  }

  /** Loads the tests and all they import, afresh. */
  private async load(): Promise<void> {
    const { tests, api } = collector();
    Object.assign(globalThis, { collected: api });
    this.modules?.clearCache();
    await this.modules?.import(TESTS);
    this.tests = tests;
  }

  private async run(tests: readonly CollectedTest[], bail: boolean): Promise<TestResult[]> {
    const results: TestResult[] = [];
    for (const { name, run } of tests) {
      const start = performance.now();
      this.meeting.currentTestId = name;
      const failureMessage = await failure(run);
      this.meeting.currentTestId = undefined;
      const test = { id: name, name, timeSpentMs: performance.now() - start };
      if (failureMessage === undefined) results.push({ ...test, status: TestStatus.Success });
      else {
        results.push({ ...test, status: TestStatus.Failed, failureMessage });
        if (bail) break;
      }
    }
    return results;
  }
}

async function failure(run: () => unknown): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
];
