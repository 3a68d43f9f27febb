import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Which file of a folder answers a request.
 *
 * @param folder absolute path of the served folder
 * @param mount path the folder is served under, with a slash at both ends
 * @param url the request's URL as sent: path and query
 * @returns the file's absolute path, or undefined where nothing inside the folder is meant
 */
export function fileFor(folder: string, mount: string, url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
  if (!path.startsWith(mount) || path.includes('\0')) return undefined;
  const inside = path.slice(mount.length) || 'index.html';
  const file = resolve(join(folder, normalize(inside)));
  return file.startsWith(folder + sep) ? file : undefined;
}

export interface StaticServer {
  /** Address of the page, with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The folder to serve. */
  readonly folder: string;
  /** First port to try; the next nine follow, then any free one. Zero: any free port. */
  readonly port?: number;
  /** Path to serve the folder under, with a slash at both ends. */
  readonly mount?: string;
}

/** Serves a folder to this machine alone. Rejects only when no port at all can be had. */
export async function serveFolder(options: ServeOptions): Promise<StaticServer> {
  const { port = 0, mount = '/' } = options;
  const folder = resolve(options.folder);
  const server = createServer((request, response) => {
    const file = fileFor(folder, mount, request.url ?? '/');
    const stats = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
    if (file === undefined || !stats?.isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': stats.size,
      'cache-control': 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  const tries = port === 0 ? [0] : [...Array.from({ length: 10 }, (_, i) => port + i), 0];
  for (const candidate of tries) if (await listen(server, candidate)) break;
  const address = server.address() as AddressInfo | null;
  if (!address) throw new Error('No free port to serve the page on');
  return {
    url: `http://127.0.0.1:${address.port}${mount}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Whether the server could take the port. */
function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((done) => {
    // Only our own listeners go: the server keeps track of its connections with one of its own.
    const taken = () => {
      server.off('listening', free);
      done(false);
    };
    const free = () => {
      server.off('error', taken);
      done(true);
    };
    server.once('error', taken).once('listening', free);
    server.listen(port, '127.0.0.1');
  });
}
