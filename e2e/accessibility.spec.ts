import { expectAccessible } from './support/accessibility';
import type { Playground } from './support/playground';
import { expect, test } from './support/test';

/** The page's main states, each reached from the one before. */
const STATES: readonly (readonly [string, (playground: Playground) => Promise<void>])[] = [
  ['the first table', (playground) => playground.open()],
  [
    'a chosen cell with its reasons',
    async ({ table, reasons }) => {
      await table.choose(1, 1);
      await expect(reasons.lines.first()).toBeVisible();
    },
  ],
  [
    'a mismatch',
    async ({ table, page }) => {
      if (await page.getByRole('button', { name: 'Close the reason' }).isVisible()) {
        await page.getByRole('button', { name: 'Close the reason' }).click();
      }
      await table.expected(0, 1).click();
    },
  ],
  [
    'a broken text with its problems',
    async (playground) => {
      await playground.showText('Policy B');
      await playground.policy('Policy B').edit('"Allow"', '"Alow"');
      await playground.page.getByRole('button', { name: /1 error/ }).click();
      await expect(playground.page.getByRole('region', { name: /^Problems in/ })).toBeVisible();
    },
  ],
  [
    'rows that fit no filter',
    async ({ page }) => {
      await page.getByRole('radio', { name: /^Mismatches/ }).check();
    },
  ],
  [
    'the examples',
    async ({ page }) => {
      await page.getByRole('radio', { name: /^All/ }).check();
      await page.getByRole('button', { name: 'Examples' }).click();
      await expect(page.getByRole('menu', { name: 'Examples' })).toBeVisible();
    },
  ],
  [
    'the link to share',
    async (playground) => {
      await playground.page.keyboard.press('Escape');
      await playground.share();
    },
  ],
  [
    'the keys',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Keys and help' }).click();
      await expect(page.getByRole('dialog').getByText('Everywhere')).toBeVisible();
    },
  ],
  [
    'a link that cannot be read',
    async (playground) => {
      await playground.page.keyboard.press('Escape');
      await playground.follow('s1.AAAA');
      await expect(playground.notice).toContainText('damaged');
    },
  ],
  [
    'no rows at all',
    async (playground) => {
      await playground.page.getByRole('button', { name: 'Dismiss' }).click();
      for (let left = 4; left > 0; left -= 1) await playground.choose('Row 1 menu', 'Remove');
      await expect(playground.page.getByRole('heading', { name: 'No rows yet' })).toBeVisible();
    },
  ],
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, width, height] of [
    ['a wide screen', 1440, 900],
    ['a narrow screen', 1024, 768],
    ['a phone', 360, 740],
  ] as const) {
    test(`axe finds nothing on ${name}, ${colorScheme}`, async ({ playground, page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const [state, reach] of STATES) {
        await test.step(state, async () => {
          await reach(playground);
          await expectAccessible(page);
        });
      }
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in plain editors, ${colorScheme}`, async ({ playground, page }) => {
    await page.emulateMedia({ colorScheme });
    await playground.open();
    await playground.choose('Settings', /^Plain/);
    await expect(page.locator('.monaco-editor')).toHaveCount(0);
    await playground.policy('Policy B').edit('"Allow"', '"Alow"');
    await expectAccessible(page);
  });
}
