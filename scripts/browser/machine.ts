import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';

/** What finding a browser has to know of the machine, and may do to it; tests hand in fakes. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether software can be installed without asking for a password. */
  readonly isRoot: boolean;
  /** Where Playwright keeps its own browser once it is installed. */
  readonly playwrightPath: string | undefined;
  exists(path: string): boolean;
  /** Runs a program to its end; false when it fails, is missing or takes longer than the seconds given. */
  run(command: string, args: readonly string[], seconds: number): Promise<boolean>;
  /** Has Playwright download its browser; false when it cannot. */
  installPlaywright(): Promise<boolean>;
}

/** The machine this runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  playwrightPath: playwrightPath(),
  exists: existsSync,
  run,
  installPlaywright: () => {
    const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
    // Without its headless shell: the full browser runs headless as well.
    return run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], 300);
  },
};

function playwrightPath(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright has no browser for this system.
    return undefined;
  }
}

function run(command: string, args: readonly string[], seconds: number): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: 'ignore',
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
      env: {
        ...process.env,
        DEBIAN_FRONTEND: 'noninteractive',
        // A closed network may swallow packets instead of refusing them (milliseconds).
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
      },
    });
    child.once('error', () => done(false)).once('exit', (code) => done(code === 0));
  });
}
