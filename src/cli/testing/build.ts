import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the command line as the package has it, and returns the program's path. */
export function buildProgram(folder: string): string {
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--config', 'vite.cli.config.ts'];
  const { status, stderr } = spawnSync(process.execPath, [...vite, '--outDir', folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return join(folder, 'ebpp.js');
}
