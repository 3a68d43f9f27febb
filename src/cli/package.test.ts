import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { buildProgram } from './testing/build';

vi.setConfig({ testTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'ebpp-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('is one file that runs without anything else installed', () => {
  const { bin, files, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(files).toEqual([dirname(bin.ebpp)]);
  expect(dependencies).toBeUndefined();

  const program = buildProgram(folder);
  expect(basename(bin.ebpp)).toBe(basename(program));
  expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);

  // In a folder of its own, no package of this checkout can be found.
  const run = (args: readonly string[], input: string) =>
    spawnSync(process.execPath, [program, ...args], { input, encoding: 'utf8', cwd: folder });
  const evaluated = run(
    ['evaluate'],
    '{"policies": {}, "request": {"pattern": {"source": ["a"]}}}',
  );
  expect(evaluated.status, evaluated.stderr).toBe(0);
  expect(JSON.parse(evaluated.stdout)).toMatchObject({ decision: 'implicitDeny' });
  const matched = run(['match'], '{"pattern": {"a": [1]}, "event": {"a": 1}}');
  expect(JSON.parse(matched.stdout)).toMatchObject({ accepted: true, matches: true });
});
