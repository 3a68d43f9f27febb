import { existsSync } from 'node:fs';
import { findBrowser } from '../../scripts/browser/find';
import { thisMachine } from '../../scripts/browser/machine';
import { serveFolder } from '../../scripts/static-server';

/** Deeper than the root, because the built folder has to work under any path. */
const MOUNT = '/any/path/';

/** Serves the built page for the whole run and finds a browser; returns what ends the serving. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  // Another folder, so that a page built elsewhere can be tested beside this one.
  const folder = process.env.EBPP_DIST ?? 'dist';
  if (!existsSync(`${folder}/index.html`)) {
    throw new Error(`Nothing is built in \`${folder}\` yet: run \`npm run build\``);
  }
  const found = await findBrowser(thisMachine, console.log);
  if (!found.ok) throw new Error(found.message);
  const server = await serveFolder({ folder, mount: MOUNT });
  process.env.CHROMIUM_PATH = found.path;
  process.env.PLAYGROUND_URL = server.url;
  return server.close;
}
