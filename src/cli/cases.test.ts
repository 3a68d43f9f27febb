import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';

// One process answers all cases; starting it takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

interface Line {
  readonly name: string;
  readonly policies: unknown;
  readonly request: unknown;
  readonly readings?: unknown;
  readonly expect: {
    readonly decision: string;
    readonly questions?: readonly string[];
    readonly codes?: readonly string[];
  };
}

interface Answer {
  readonly decision: string;
  readonly depends: readonly { readonly question: string }[];
  readonly diagnostics: readonly { readonly code: string }[];
}

/** The engine's own cases, and those that are written in EventBridge's terms. */
const FOLDERS = [
  new URL('../engine/iam/cases/', import.meta.url),
  new URL('cases/', import.meta.url),
];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .map((path) => ({
      path,
      cases: JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as readonly Line[],
    })),
);

/** Every case as a line of input, all answered by one process. */
function answerAll(): readonly Answer[] {
  const lines = files
    .flatMap(({ cases }) => cases)
    .map(({ policies, request, readings }) => JSON.stringify({ policies, request, readings }));
  const program = ['--import', 'tsx', 'src/cli/main.ts', 'evaluate'];
  const { status, stdout } = spawnSync(process.execPath, program, {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect(status).toBe(0);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('evaluate', () => {
  const answers = new Map<Line, Answer>();
  beforeAll(() => {
    const all = files.flatMap(({ cases }) => cases);
    const given = answerAll();
    expect(given).toHaveLength(all.length);
    for (const [at, each] of all.entries()) answers.set(each, given[at] as Answer);
  });

  it.each(files)('answers as expected: $path', ({ cases }) => {
    for (const each of cases) {
      const answer = answers.get(each);
      expect(answer?.decision, each.name).toBe(each.expect.decision);
      if (each.expect.questions) {
        const questions = answer?.depends.map(({ question }) => question).sort();
        expect(questions, each.name).toEqual([...each.expect.questions].sort());
      }
      const codes = answer?.diagnostics.map(({ code }) => code);
      for (const code of each.expect.codes ?? []) expect(codes, each.name).toContain(code);
    }
  });
});
