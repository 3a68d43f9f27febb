/** Serves the built page on a local port until it is interrupted, and prints the address. */
import { existsSync } from 'node:fs';
import { serveFolder } from './static-server';

const PORT = Number(process.env.PORT) || 4173;

if (!existsSync('dist/index.html')) {
  console.error('Nothing is built yet: run `npm start`, which builds the page first');
  process.exit(1);
}
const { url } = await serveFolder({ folder: 'dist', port: PORT });
console.log(`\nEventBridge Policy Playground: ${url}\nCtrl+C stops it.`);
