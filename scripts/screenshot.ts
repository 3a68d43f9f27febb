/** Takes the README's picture of the built page: `npm run screenshot`. */
import { Playground } from '../e2e/support/playground';
import { launchBrowser } from './browser/launch';
import { settle } from './shots/settle';
import { STATES } from './shots/states';
import { serveFolder } from './static-server';

const FILE = 'docs/screenshot.png';

const server = await serveFolder({ folder: 'dist' });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({
    baseURL: server.url,
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 2,
    colorScheme: 'light',
  });
  await STATES.reason(new Playground(page));
  await settle(page);
  // The pointer rests on the chosen cell and would color it.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: FILE });
  console.log(FILE);
} finally {
  await browser.close();
  await server.close();
}
