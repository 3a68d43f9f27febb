import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test';

test.use({ editor: 'plain' });

test.describe('narrower than 1100 pixels', () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  test('the editors are tabs, of which one is shown', async ({ playground, page }) => {
    await playground.open();
    const tabs = page.getByRole('tab');
    await expect(tabs).toHaveText([/Policy A$/, /Policy B$/, 'Event pattern, row 1']);
    await expect(page.getByRole('tab', { selected: true })).toHaveText(/Policy A$/);
    await expect(playground.policy('Policy A').input).toBeVisible();
    await expect(playground.policy('Policy B').input).toHaveCount(0);
    await tabs.first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(playground.policy('Policy B').input).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(playground.rowEditor.input).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(tabs.first()).toBeFocused();
  });

  test('a broken text says so on its tab', async ({ playground, page }) => {
    await playground.open();
    await playground.policy('Policy A').typeAtEnd('}');
    await page.getByRole('tab', { name: /Policy B$/ }).click();
    await expect(page.getByRole('tab', { name: /Policy A has errors/ })).toBeVisible();
    await playground.table.expectVerdict(0, 0, 'Not evaluated', /^Policy A has an error/);
  });

  test('choosing a row brings its text to the front', async ({ playground }) => {
    await playground.open();
    await playground.table.header(2).click();
    await expect(playground.rowEditor.input).toHaveAccessibleName('Event pattern, row 3');
  });

  test('the reasons come up as a sheet, and Escape leads back to the cell', async ({
    playground,
    page,
  }) => {
    await playground.open();
    await expect(page.getByRole('complementary', { name: 'Reasons' })).toHaveCount(0);
    await playground.table.choose(1, 1);
    const sheet = page.getByRole('dialog', { name: 'Reasons' });
    await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('No for Policy B, row 2');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(playground.table.verdict(1, 1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(sheet).toBeVisible();
    await sheet.getByRole('button', { name: 'Close the reason' }).click();
    await expect(sheet).toBeHidden();
  });

  test('a line of the sheet selects its characters in the text behind', async ({
    playground,
    page,
  }) => {
    await playground.open();
    await playground.table.choose(1, 1);
    await playground.reasons.line('Action events:PutRule is listed').click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Reasons' })).toBeHidden();
    await expect
      .poll(() => playground.policy('Policy B').selectedText())
      .toBe('"Action": "events:PutRule"');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('each row is a card whose cells say which policy they speak of', async ({
    playground,
    page,
  }) => {
    await playground.open();
    const { table } = playground;
    await table.expectVerdict(1, 1, 'No', "Source aws.s3 isn't allowed");
    await expect(table.cell(1, 1).getByText('Policy B')).toBeVisible();
    const card = await boxOf(table.rows.nth(1));
    for (const cell of [table.cell(1, 0), table.cell(1, 1)]) {
      const box = await boxOf(cell);
      expect(box.width).toBeGreaterThan(card.width * 0.9);
    }
    const [first, second] = [await boxOf(table.cell(1, 0)), await boxOf(table.cell(1, 1))];
    expect(second.y).toBeGreaterThanOrEqual(first.y + first.height - 1);
    await expectNoSidewaysScroll(page);
  });

  test('the whole way: edit, choose, read the reason, expect, share', async ({
    playground,
    page,
  }) => {
    await playground.open();
    const { table, reasons } = playground;
    await page.getByRole('tab', { name: /Policy B$/ }).click();
    await playground.policy('Policy B').edit('"aws.ec2"', '"aws.s3"');
    await table.expectVerdict(0, 1, 'No', "Source aws.ec2 isn't allowed");
    await table.choose(0, 1);
    await expect(reasons.heading).toHaveText('No for Policy B, row 1');
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Close the reason' }).click();
    await table.expected(0, 1).click();
    await expect(table.expected(0, 1)).toHaveText('expected No');
    expect(await playground.share()).toContain('#s3.');
    await expectNoSidewaysScroll(page);
  });

  test('every row and policy stays in reach', async ({ playground, page }) => {
    await playground.open();
    await playground.choose('Row 4 menu', 'Duplicate');
    await expect(playground.table.rows).toHaveCount(5);
    await page.getByRole('button', { name: 'Policy', exact: true }).click();
    await expect(page.getByRole('tab', { name: /Policy C$/ })).toBeVisible();
    await playground.choose('Settings', 'Dark');
    await expectNoSidewaysScroll(page);
  });
});

test.describe('at 320 pixels, as with 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const [state, fragment] of [
    ['the first table', ''],
    ['long texts', 'example/publish-to-custom-bus'],
    ['two policies in one column', 'example/deny-ec2'],
    ['a refused link', 's1.AAAA'],
  ] as const) {
    test(`nothing is cut off and nothing scrolls sideways: ${state}`, async ({
      playground,
      page,
    }) => {
      await playground.open(fragment);
      await expect(playground.table.rows.first()).toBeVisible();
      await expectNoSidewaysScroll(page);
      await playground.table.choose(0, 0);
      await expect(playground.reasons.heading).toBeVisible();
      await expectNoSidewaysScroll(page);
    });
  }
});

test.describe('with a finger', () => {
  test.use({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
    editor: 'auto',
  });

  test('the plain editor stays, and targets are large enough', async ({ playground, page }) => {
    await playground.open();
    await playground.table.verdict(1, 1).tap({ position: { x: 20, y: 14 } });
    await expect(playground.reasons.heading).toHaveText('No for Policy B, row 2');
    await page.getByRole('button', { name: 'Close the reason' }).tap();
    expect(await playground.rowEditor.isRich()).toBe(false);
    const small = await page.getByRole('button').evaluateAll((buttons) =>
      buttons
        .filter((button) => button.checkVisibility())
        .map((button) => ({
          name: button.ariaLabel ?? button.textContent,
          box: button.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
    );
    expect(small).toEqual([]);
  });
});

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not to be seen');
  return box;
}

/** The page is never wider than the screen; only texts may scroll in their own boxes. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { width, wide } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    wide: document.documentElement.scrollWidth,
  }));
  expect(wide).toBeLessThanOrEqual(width);
  await page.evaluate(() => window.scrollTo(1000, window.scrollY));
  expect(await page.evaluate(() => window.scrollX)).toBe(0);
}
