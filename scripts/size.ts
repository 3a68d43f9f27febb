/** Prints the size of the JavaScript that loads before the first table; fails above the limit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLoadScripts, type Manifest, measure } from './first-load';
import { reasoningSize } from './reasoning-size';

const DIST = 'dist';
/** 130 KB of 1,024 bytes, after gzip. */
const LIMIT = 130 * 1024;

const bytes = (count: number) => `${count.toLocaleString('en-US')} B`.padStart(12);

const manifest: Manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));
const html = readFileSync(join(DIST, 'index.html'), 'utf8');
const files = firstLoadScripts(manifest, html).map((file) =>
  measure(file, readFileSync(join(DIST, file))),
);
const total = files.reduce((sum, { gzip }) => sum + gzip, 0);

console.log('JavaScript before the first table');
for (const { file, bytes: stored, gzip } of files.sort((a, b) => b.gzip - a.gzip)) {
  console.log(`${bytes(gzip)} gzip ${bytes(stored)}  ${file}`);
}
console.log(`${bytes(total)} gzip of ${bytes(LIMIT).trim()} allowed`);
console.log(
  `${bytes(await reasoningSize())} gzip of reasoning, on demand; the aim is ${bytes(20 * 1024).trim()}`,
);
if (files.length === 0 || total > LIMIT) {
  console.error(
    files.length === 0 ? 'No script found' : `Too large by ${bytes(total - LIMIT).trim()}`,
  );
  process.exitCode = 1;
}
