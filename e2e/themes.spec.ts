import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

test.describe('colors', () => {
  test('follow the system until the person chooses', async ({ playground, page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await playground.open();
    await playground.policy('Policy A').rich();
    expect(await brightness(page, 'body')).toBeGreaterThan(200);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => brightness(page, 'body')).toBeLessThan(60);
    await expect.poll(() => brightness(page, '.monaco-editor')).toBeLessThan(60);
    await playground.choose('Settings', 'Light');
    await expect.poll(() => brightness(page, 'body')).toBeGreaterThan(200);
    await expect.poll(() => brightness(page, '.monaco-editor')).toBeGreaterThan(200);
    await page.emulateMedia({ colorScheme: 'light' });
    await playground.choose('Settings', 'Dark');
    await expect.poll(() => brightness(page, 'body')).toBeLessThan(60);
    await playground.choose('Settings', 'As the system');
    await expect.poll(() => brightness(page, 'body')).toBeGreaterThan(200);
  });

  test('are the chosen ones from the first paint on', async ({ playground, page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await playground.open();
    await playground.choose('Settings', 'Dark');
    await page.reload();
    await expect(playground.table.root).toBeVisible();
    expect(await brightness(page, 'body')).toBeLessThan(60);
  });

  test('verdicts are words and signs too, also where colors are forced', async ({
    playground,
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await playground.open();
    await playground.table.expectVerdict(1, 1, 'No', "Source aws.s3 isn't allowed");
    await expect(playground.table.cell(1, 1).locator('svg').first()).toBeVisible();
    await playground.table.expected(0, 0).click();
    await expect(playground.table.cell(0, 0)).toContainText('mismatch: expected No');
  });
});

/** How bright the background of an element is, from 0 to 255. */
function brightness(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      let behind: Element | null = element;
      for (; behind; behind = behind.parentElement) {
        const { backgroundColor } = getComputedStyle(behind);
        const [red = 0, green = 0, blue = 0, alpha = 1] = (
          backgroundColor.match(/[\d.]+/g) ?? []
        ).map(Number);
        if (alpha > 0) return (red + green + blue) / 3;
      }
      return 255;
    });
}
