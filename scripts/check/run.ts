export interface Outcome {
  readonly ok: boolean;
  /** What the step printed; shown only when it failed. */
  readonly output: string;
}

/** One thing `npm test` does. */
export interface Step {
  readonly name: string;
  /** Names of the steps that must have passed before; without them it starts at once. */
  readonly after?: readonly string[];
  /** How many cores it keeps busy. Default 1. */
  readonly cores?: number;
  run(): Promise<Outcome>;
}

export interface StepResult extends Outcome {
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly seconds: number;
}

/**
 * Runs steps side by side as far as the cores and their order allow. A failed step takes with it
 * the steps that wait for it; the others still run, so that one go shows all that is wrong.
 *
 * @param cores how many cores may be kept busy at once; a step that wants more runs alone
 * @param report called with each step's result as soon as it is known
 * @returns the results in the order they became known
 * @throws when a step waits for one that is not in the list, or for itself
 */
export async function runSteps(
  steps: readonly Step[],
  cores: number,
  report: (result: StepResult) => void,
): Promise<StepResult[]> {
  const results = new Map<string, StepResult>();
  const running = new Map<string, Promise<void>>();
  let waiting = [...steps];
  let free = cores;

  const settle = (result: StepResult) => {
    results.set(result.name, result);
    report(result);
  };
  const start = (step: Step) => {
    const wanted = Math.min(step.cores ?? 1, cores);
    free -= wanted;
    const began = Date.now();
    const end = ({ ok, output }: Outcome) => {
      free += wanted;
      running.delete(step.name);
      const seconds = (Date.now() - began) / 1000;
      settle({ name: step.name, state: ok ? 'passed' : 'failed', seconds, ok, output });
    };
    running.set(
      step.name,
      step.run().then(end, (error: unknown) => end({ ok: false, output: String(error) })),
    );
  };

  while (waiting.length > 0 || running.size > 0) {
    for (const step of waiting) {
      const before = (step.after ?? []).map((name) => results.get(name)?.state);
      if (before.some((state) => state === 'failed' || state === 'skipped')) {
        settle({ name: step.name, state: 'skipped', seconds: 0, ok: false, output: '' });
      } else if (
        before.every((state) => state === 'passed') &&
        free >= Math.min(step.cores ?? 1, cores)
      ) {
        start(step);
      }
    }
    const left = waiting.filter(({ name }) => !results.has(name) && !running.has(name));
    if (running.size > 0) await Promise.race(running.values());
    else if (left.length === waiting.length && left.length > 0) {
      throw new Error(`Steps that can never start: ${left.map(({ name }) => name).join(', ')}`);
    }
    waiting = left;
  }
  return [...results.values()];
}
