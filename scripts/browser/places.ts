import { posix, win32 } from 'node:path';
import type { Machine } from './machine';

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const LINUX_FOLDERS = ['/usr/local/bin', '/usr/bin', '/snap/bin', '/opt/google/chrome'];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Google Chrome for Testing'];
const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
];

/**
 * Where a system keeps a Chromium or Chrome of its own, best guess first.
 *
 * @returns absolute paths, whether or not anything is there
 */
export function systemBrowserPaths({ platform, env }: Pick<Machine, 'platform' | 'env'>): string[] {
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS_APPS.map((app) => win32.join(folder, app)));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    return MAC_APPS.flatMap((app) =>
      folders.map((folder) => posix.join(folder, `${app}.app/Contents/MacOS/${app}`)),
    );
  }
  const folders = new Set([...(env.PATH?.split(':').filter(Boolean) ?? []), ...LINUX_FOLDERS]);
  return LINUX_NAMES.flatMap((name) => [...folders].map((folder) => posix.join(folder, name)));
}
