import { describe, expect, it } from 'vitest';
import { findBrowser } from './find';
import type { Machine } from './machine';
import { systemBrowserPaths } from './places';

const PLAYWRIGHTS = '/cache/chromium/chrome';

interface Fake {
  /** Files that are there; those listed under `broken` do not start. */
  readonly files?: readonly string[];
  readonly broken?: readonly string[];
  readonly env?: Record<string, string>;
  readonly platform?: NodeJS.Platform;
  readonly isRoot?: boolean;
  readonly playwrightInstalls?: boolean;
  /** What `apt-get install` puts onto the machine. */
  readonly debianBrings?: string;
}

/** A machine of paper, and the list of what was run on it. */
function machine(fake: Fake) {
  const files = new Set(fake.files);
  const ran: string[] = [];
  const it: Machine = {
    platform: fake.platform ?? 'linux',
    env: { PATH: '/usr/bin', ...fake.env },
    isRoot: fake.isRoot ?? false,
    playwrightPath: PLAYWRIGHTS,
    exists: (path) => files.has(path),
    run: async (command, args) => {
      ran.push([command, ...args].join(' '));
      if (command === 'apt-get') {
        if (!fake.debianBrings) return false;
        if (args.includes('install')) files.add(fake.debianBrings);
        return true;
      }
      return files.has(command) && !fake.broken?.includes(command);
    },
    installPlaywright: async () => {
      ran.push('playwright install');
      if (fake.playwrightInstalls) files.add(PLAYWRIGHTS);
      return fake.playwrightInstalls ?? false;
    },
  };
  const find = () => findBrowser(it, () => {});
  return { find, ran };
}

describe('finding a browser', () => {
  it('takes CHROMIUM_PATH before everything else', async () => {
    const { find } = machine({
      files: ['/my/chrome', PLAYWRIGHTS, '/usr/bin/chromium'],
      env: { CHROMIUM_PATH: '/my/chrome' },
    });
    expect(await find()).toEqual({ ok: true, path: '/my/chrome' });
  });

  it('says so when CHROMIUM_PATH leads nowhere, and installs nothing', async () => {
    const { find, ran } = machine({
      files: ['/usr/bin/chromium'],
      env: { CHROMIUM_PATH: '/my/chrome' },
    });
    expect(await find()).toMatchObject({ ok: false, message: expect.stringMatching('/my/chrome') });
    expect(ran).toEqual([]);
  });

  it("prefers Playwright's own to the system's", async () => {
    const { find } = machine({ files: ['/usr/bin/chromium', PLAYWRIGHTS] });
    expect(await find()).toEqual({ ok: true, path: PLAYWRIGHTS });
  });

  it('takes the next one when one does not start', async () => {
    const { find } = machine({
      files: [PLAYWRIGHTS, '/usr/bin/chromium', '/usr/bin/google-chrome'],
      broken: [PLAYWRIGHTS, '/usr/bin/chromium'],
    });
    expect(await find()).toEqual({ ok: true, path: '/usr/bin/google-chrome' });
  });

  it('has Playwright install one where there is none', async () => {
    const { find, ran } = machine({ playwrightInstalls: true, isRoot: true });
    expect(await find()).toEqual({ ok: true, path: PLAYWRIGHTS });
    expect(ran.some((command) => command.startsWith('apt-get'))).toBe(false);
  });

  it("falls back on Debian's packages when root", async () => {
    const { find, ran } = machine({
      files: ['/etc/debian_version'],
      isRoot: true,
      debianBrings: '/usr/bin/chromium',
    });
    expect(await find()).toEqual({ ok: true, path: '/usr/bin/chromium' });
    expect(ran[0]).toBe('playwright install');
    expect(ran[1]).toMatch(/^apt-get .*update$/);
    expect(ran[2]).toMatch(/^apt-get .*install .*chromium/);
  });

  it.each([
    ['not root', { files: ['/etc/debian_version'], isRoot: false }],
    ['another system', { isRoot: true }],
  ])('leaves the packages alone: %s', async (_, fake) => {
    const { find, ran } = machine({ ...fake, debianBrings: '/usr/bin/chromium' });
    expect(await find()).toEqual({
      ok: false,
      message: expect.stringMatching(/install Chromium or Chrome/),
    });
    expect(ran).toEqual(['playwright install']);
  });

  it('gives up with one sentence when nothing works', async () => {
    const { find } = machine({ files: ['/etc/debian_version'], isRoot: true });
    const found = await find();
    expect(found.ok ? '' : found.message).toMatch(/^[^.]+$/);
  });
});

describe('where systems keep a browser', () => {
  it('knows the usual places of Windows and macOS', () => {
    expect(
      systemBrowserPaths({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } }),
    ).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(systemBrowserPaths({ platform: 'darwin', env: { HOME: '/Users/me' } })).toEqual(
      expect.arrayContaining([
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium',
      ]),
    );
  });

  it('looks through the search path first on Linux', () => {
    const [first] = systemBrowserPaths({ platform: 'linux', env: { PATH: '/opt/bin:/usr/bin' } });
    expect(first).toBe('/opt/bin/chromium');
  });
});
