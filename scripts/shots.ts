/**
 * Takes pictures of the built page for the eyes of whoever changes it, at three widths in both
 * themes: `npm run shots -- FOLDER [STATE...]`. A state is one of `scripts/shots/states.ts` or a
 * fragment such as `example/specific-source`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Playground } from '../e2e/support/playground';
import { launchBrowser } from './browser/launch';
import { settle } from './shots/settle';
import { STATES, type State } from './shots/states';
import { serveFolder } from './static-server';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 360, height: 740 },
];
const THEMES = ['light', 'dark'] as const;

const states: Readonly<Record<string, State>> = STATES;
const [folder = 'reports/shots', ...asked] = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(states);
mkdirSync(folder, { recursive: true });

const server = await serveFolder({ folder: 'dist' });
const browser = await launchBrowser();
try {
  for (const name of names) {
    for (const viewport of SIZES) {
      for (const colorScheme of THEMES) await shoot(name, viewport, colorScheme);
    }
  }
} finally {
  await browser.close();
  await server.close();
}

async function shoot(
  name: string,
  viewport: (typeof SIZES)[number],
  colorScheme: (typeof THEMES)[number],
): Promise<void> {
  const phone = viewport.width < 500;
  const context = await browser.newContext({
    baseURL: server.url,
    viewport,
    colorScheme,
    hasTouch: phone,
    isMobile: phone,
  });
  const page = await context.newPage();
  const file = `${name.replaceAll('/', '-')}-${viewport.width}-${colorScheme}.png`;
  try {
    const playground = new Playground(page);
    await (states[name]?.(playground) ?? playground.open(name));
    await settle(page);
    console.log(file);
  } catch (error) {
    // The picture of what went wrong is worth the most.
    console.error(`${file}: ${String(error)}`);
    process.exitCode = 1;
  }
  // A sheet belongs to the screen, not to the page behind it.
  const fullPage = phone && !(await page.getByRole('dialog').first().isVisible());
  await page.screenshot({ path: join(folder, file), fullPage });
  await context.close();
}
