import { spawn } from 'node:child_process';
import { findBrowser } from '../browser/find';
import { thisMachine } from '../browser/machine';
import type { Outcome, Step } from './run';

export const UNIT_REPORT = 'reports/unit.json';
export const END_TO_END_REPORT = 'reports/end-to-end.json';

/** Everything `npm test` checks, cheapest first. */
export function allSteps(say: (words: string) => void): Step[] {
  const first: Step[] = [
    command('build', 'vite build --logLevel warn'),
    command('types', 'tsc -p .'),
    command(
      'unit tests',
      `vitest run --reporter=default --reporter=json --outputFile.json=${UNIT_REPORT}`,
    ),
    command('format and lint', 'biome ci --error-on-warnings .'),
    command(
      'import directions',
      'depcruise --config .dependency-cruiser.cjs --output-type err src e2e scripts',
    ),
    command('dead code', 'knip --no-progress'),
    command('size', 'tsx scripts/size.ts', { after: ['build'] }),
    { name: 'browser', cores: 0, run: () => browser(say) },
  ];
  const endToEnd = command('end-to-end tests', 'playwright test', {
    after: first.map(({ name }) => name),
    cores: 2,
  });
  return [...first, endToEnd];
}

/** A step that runs a command line; npm has put the installed programs onto the path. */
function command(name: string, line: string, rest: Partial<Step> = {}): Step {
  return { name, run: () => shell(line), ...rest };
}

function shell(line: string): Promise<Outcome> {
  return new Promise((done) => {
    let output = '';
    const child = spawn(line, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
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
