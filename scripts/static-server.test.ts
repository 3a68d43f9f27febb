import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileFor, type StaticServer, serveFolder } from './static-server';

describe('fileFor', () => {
  it('answers the folder itself with its index', () => {
    expect(fileFor('/site', '/', '/')).toBe('/site/index.html');
    expect(fileFor('/site', '/under/', '/under/?a=b')).toBe('/site/index.html');
  });

  it('finds a file under the mount and nothing outside it', () => {
    expect(fileFor('/site', '/under/', '/under/assets/a.js')).toBe('/site/assets/a.js');
    expect(fileFor('/site', '/under/', '/assets/a.js')).toBeUndefined();
  });

  it.each(['/../secret', '/%2e%2e/secret', '/a/../../secret', '/%00', '/%E0%A4%A'])(
    'never leaves the folder: %s',
    (url) => {
      expect(fileFor('/site', '/', url)).toBeUndefined();
    },
  );
});

describe('serveFolder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'static-'));
  const servers: StaticServer[] = [];
  const serve = async (port: number) => {
    const server = await serveFolder({ folder, port, mount: '/under/' });
    servers.push(server);
    return server;
  };
  beforeAll(() => writeFileSync(join(folder, 'index.html'), '<p>hello'));
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true });
  });

  it('serves files with their type and says what is not there', async () => {
    const { url } = await serve(0);
    const page = await fetch(url);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toBe('<p>hello');
    expect((await fetch(`${url}missing.js`)).status).toBe(404);
  });

  it('takes another port when the one asked for is taken', async () => {
    const first = await serve(0);
    const port = Number(new URL(first.url).port);
    const second = await serve(port);
    expect(second.url).not.toBe(first.url);
    expect((await fetch(second.url)).status).toBe(200);
  });
});
