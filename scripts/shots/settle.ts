import type { Page } from '@playwright/test';

/** Waits until nothing on the page is about to change: fonts, Monaco, transitions. */
export async function settle(page: Page): Promise<void> {
  const touch = await page.evaluate(() => matchMedia('(pointer: coarse)').matches);
  // A touch screen keeps the plain editor.
  if (!touch) await page.locator('.monaco-editor .view-line').first().waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
  });
  // Colors of a text that has just been replaced come a moment after its letters.
  await page.waitForTimeout(400);
}
