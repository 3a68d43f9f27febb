import { describe, expect, it } from 'vitest';
import { runSteps, type Step } from './run';

/** Steps that note when they begin and end; those in `failing` fail. */
function stage(failing: readonly string[] = []) {
  const log: string[] = [];
  let busy = 0;
  let most = 0;
  const step = (name: string, rest: Partial<Step> = {}): Step => ({
    name,
    run: async () => {
      log.push(name);
      most = Math.max(most, ++busy);
      await new Promise((done) => setTimeout(done, 2));
      busy--;
      return { ok: !failing.includes(name), output: `${name} said` };
    },
    ...rest,
  });
  return { log, step, most: () => most };
}

const states = async (steps: readonly Step[], cores = 2) =>
  Object.fromEntries((await runSteps(steps, cores, () => {})).map((r) => [r.name, r.state]));

describe('running steps', () => {
  it('runs everything once and reports it', async () => {
    const { step, log } = stage();
    const reported: string[] = [];
    await runSteps([step('a'), step('b'), step('c')], 2, ({ name }) => reported.push(name));
    expect(log.toSorted()).toEqual(['a', 'b', 'c']);
    expect(reported.toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('keeps no more cores busy than there are', async () => {
    const { step, most } = stage();
    await runSteps(
      ['a', 'b', 'c', 'd', 'e'].map((name) => step(name)),
      2,
      () => {},
    );
    expect(most()).toBe(2);
  });

  it('lets a step that wants every core run alone', async () => {
    const { step, log, most } = stage();
    await runSteps([step('wide', { cores: 8 }), step('a', { cores: 2 })], 2, () => {});
    expect(log).toEqual(['wide', 'a']);
    expect(most()).toBe(1);
  });

  it('waits for what a step needs', async () => {
    const { step, log } = stage();
    await runSteps([step('size', { after: ['build'] }), step('build'), step('x')], 3, () => {});
    expect(log.indexOf('size')).toBeGreaterThan(log.indexOf('build'));
  });

  it('skips what needs a failed step, and runs the rest', async () => {
    const { step } = stage(['build']);
    const steps = [
      step('build'),
      step('size', { after: ['build'] }),
      step('browser', { after: ['size'] }),
      step('unit'),
    ];
    expect(await states(steps)).toEqual({
      build: 'failed',
      size: 'skipped',
      browser: 'skipped',
      unit: 'passed',
    });
  });

  it('counts a step that throws as failed', async () => {
    const steps = [{ name: 'a', run: () => Promise.reject(new Error('boom')) }];
    const [result] = await runSteps(steps, 1, () => {});
    expect(result).toMatchObject({ state: 'failed', output: 'Error: boom' });
  });

  it('does not wait for ever for a step that is not there', async () => {
    const { step } = stage();
    await expect(runSteps([step('a', { after: ['ghost'] })], 2, () => {})).rejects.toThrow(/a$/);
  });
});
