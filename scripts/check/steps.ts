import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser } from '../browser/find';
import { thisMachine } from '../browser/machine';
import type { Outcome, Step } from './run';

export const UNIT_REPORT = 'reports/unit.json';
export const END_TO_END_REPORT = 'reports/end-to-end.json';

/** Everything `npm test` checks, longest first; each is one of the scripts of `package.json`. */
export function allSteps(say: (words: string) => void): Step[] {
  const first: Step[] = [
    script('unit tests', 'test:unit'),
    script('build', 'build'),
    script('types', 'types'),
    script('format and lint', 'lint'),
    script('import directions', 'imports'),
    script('dead code', 'unused'),
    script('size', 'size', { after: ['build'] }),
    // It waits more than it works, and an installation may take a while.
    { name: 'browser', cores: 0, run: () => browser(say) },
  ];
  const before = first.map(({ name }) => name);
  return [...first, script('end-to-end tests', 'test:e2e', { after: before, cores: 2 })];
}

const scripts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync('package.json', 'utf8'),
).scripts;

/** Runs a script without npm in between, which has put the installed programs onto the path. */
function script(name: string, key: string, rest: Partial<Step> = {}): Step {
  return { name, run: () => shell(scripts[key] ?? key), ...rest };
}

function shell(line: string): Promise<Outcome> {
  return new Promise((done) => {
    let output = '';
    const env = { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) };
    const child = spawn(line, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env });
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => done({ ok: false, output: String(error) }));
    child.once('close', (code) => done({ ok: code === 0, output }));
  });
}

/** Finds or installs the browser and hands its path to the steps that come later. */
async function browser(say: (words: string) => void): Promise<Outcome> {
  const found = await findBrowser(thisMachine, say);
  if (!found.ok) return { ok: false, output: found.message };
  process.env.CHROMIUM_PATH = found.path;
  return { ok: true, output: found.path };
}
