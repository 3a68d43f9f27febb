import type { Machine } from './machine';
import { systemBrowserPaths } from './places';

export type FoundBrowser =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly message: string };

const NOTHING_FOUND =
  'No browser for the end-to-end tests: install Chromium or Chrome, or set CHROMIUM_PATH to one';

/**
 * Finds a Chromium for the end-to-end tests and installs one where there is none: `CHROMIUM_PATH`,
 * Playwright's own, the system's, then an installation by Playwright, then one by Debian's packages.
 *
 * @param say told in a few words what takes long
 * @returns the program's path, or one sentence that says what to do
 */
export async function findBrowser(
  machine: Machine,
  say: (words: string) => void,
): Promise<FoundBrowser> {
  const asked = machine.env.CHROMIUM_PATH;
  if (asked) {
    // An explicit wish is never silently replaced by another browser.
    return (await starts(machine, asked))
      ? { ok: true, path: asked }
      : { ok: false, message: `CHROMIUM_PATH names \`${asked}\`, which does not start` };
  }
  const found =
    (await playwrights(machine)) ??
    (await systems(machine)) ??
    (await installedByPlaywright(machine, say)) ??
    (await installedByDebian(machine, say));
  return found ? { ok: true, path: found } : { ok: false, message: NOTHING_FOUND };
}

/** A file that is there may still be a stub that only advertises a package, or lack a library. */
async function starts(machine: Machine, path: string): Promise<boolean> {
  if (!machine.exists(path)) return false;
  // On Windows `--version` would open a window instead.
  return machine.platform === 'win32' || machine.run(path, ['--version'], 30);
}

async function playwrights(machine: Machine): Promise<string | undefined> {
  const path = machine.playwrightPath;
  return path && (await starts(machine, path)) ? path : undefined;
}

async function systems(machine: Machine): Promise<string | undefined> {
  for (const path of systemBrowserPaths(machine)) if (await starts(machine, path)) return path;
  return undefined;
}

async function installedByPlaywright(
  machine: Machine,
  say: (words: string) => void,
): Promise<string | undefined> {
  if (!machine.playwrightPath) return undefined;
  say('No browser found: installing Chromium with Playwright');
  return (await machine.installPlaywright()) ? playwrights(machine) : undefined;
}

async function installedByDebian(
  machine: Machine,
  say: (words: string) => void,
): Promise<string | undefined> {
  if (!machine.isRoot || !machine.exists('/etc/debian_version')) return undefined;
  say("Installing Chromium from Debian's packages");
  const patience = ['-o', 'Acquire::http::Timeout=30', '-o', 'Acquire::Retries=2'];
  // A stale list may still name a package that can be had, so a failed update is not the end.
  await machine.run('apt-get', [...patience, 'update'], 300);
  const packages = ['chromium', 'fonts-liberation'];
  const install = [...patience, 'install', '-y', '--no-install-recommends', ...packages];
  return (await machine.run('apt-get', install, 900)) ? systems(machine) : undefined;
}
