import { expect } from 'vitest';

/** One test as its file declares it. */
export interface CollectedTest {
  readonly name: string;
  readonly run: () => unknown;
}

type Row = readonly unknown[] | unknown;
type Body = (...row: unknown[]) => unknown;

/** What a test file calls, without Vitest's workers: it only takes down the tests. */
export function collector(): { tests: CollectedTest[]; api: object } {
  const tests: CollectedTest[] = [];
  let path: readonly string[] = [];

  const it = (name: string, run: () => unknown): void => {
    const full = [...path, name].join(' > ');
    const same = tests.filter((test) => test.name.startsWith(full)).length;
    tests.push({ name: same === 0 ? full : `${full} (${same})`, run });
  };
  const describe = (name: string, ...rest: unknown[]): void => {
    const outer = path;
    path = [...path, name];
    for (const body of rest) if (typeof body === 'function') body();
    path = outer;
  };
  const each =
    (one: (name: string, body: () => unknown) => void) =>
    (rows: readonly Row[]) =>
    (name: string, body: Body): void => {
      for (const row of rows) {
        const values = Array.isArray(row) ? row : [row];
        one(name.replace('%s', String(values[0])), () => body(...values));
      }
    };
  const api = {
    expect,
    it: Object.assign(it, { each: each(it) }),
    describe: Object.assign(describe, {
      each: each(describe),
      skipIf: (skip: boolean) => (skip ? () => {} : describe),
    }),
  };
  return { tests, api };
}
