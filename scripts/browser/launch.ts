import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from './find';
import { CHROMIUM_FLAGS } from './flags';
import { thisMachine } from './machine';

/** Starts a browser without a window, for pictures of the page. Rejects when none can be had. */
export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser(thisMachine, console.log);
  if (!found.ok) throw new Error(found.message);
  return chromium.launch({ executablePath: found.path, args: CHROMIUM_FLAGS });
}
