import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** More presses of Tab than there are stops on the page. */
const ALL_STOPS = 120;

for (const editor of ['plain', 'rich'] as const) {
  test.describe(`with the keyboard alone, in the ${editor} editor`, () => {
    test.use({ editor });

    test.beforeEach(async ({ playground }) => {
      await playground.open();
      if (editor === 'rich') {
        await playground.policy('Policy A').rich();
        await playground.policy('Policy B').rich();
        await playground.rowEditor.rich();
      }
    });

    test('from the policy to its reason and back', async ({ playground, page }) => {
      const { table, reasons } = playground;
      const policy = playground.policy('Policy B');
      await tabTo(page, 'Policy B');
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.press('Backspace');
      await table.expectVerdict(1, 1, 'Not evaluated');
      await page.keyboard.type('}');
      await table.expectVerdict(1, 1, 'No', "Source aws.s3 isn't allowed");

      await page.keyboard.press('F6');
      await expect(playground.rowEditor.input).toBeFocused();
      await page.keyboard.press('F6');
      await expect(table.verdict(0, 0)).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await expect(table.verdict(1, 1)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(reasons.heading).toHaveText('No for Policy B, row 2');

      await page.keyboard.press('Tab');
      await expect(reasons.lines.first()).toBeFocused();
      for (let line = 1; line <= 3; line += 1) await page.keyboard.press('ArrowDown');
      await expect(reasons.line('StringEquals events:source').last()).toBeFocused();
      await page.keyboard.press('Enter');
      await expect
        .poll(() => playground.page.evaluate(() => document.activeElement?.getAttribute('role')))
        .toBe('treeitem');
      await page.keyboard.press('Escape');
      await expect(table.verdict(1, 1)).toBeFocused();

      await page.keyboard.press('Shift+F6');
      await expect(playground.rowEditor.input).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      await tabTo(page, 'Policy B', 'Shift+Tab');
      expect(await policy.revealed()).toContain('"events:source": "aws.ec2"');
    });

    test('Tab goes through the whole page and out of it, in both directions', async ({ page }) => {
      for (const key of ['Tab', 'Shift+Tab']) {
        const stops = await roundTrip(page, key);
        for (const name of ['Policy A', 'Policy B', 'Event pattern, row 1']) {
          expect(stops, `with ${key}`).toContain(name);
        }
      }
    });
  });
}

test.describe('in the full editor', () => {
  test.use({ editor: 'rich' });

  test('Ctrl+M lets Tab indent, and leave again; the hint says which', async ({
    playground,
    page,
  }) => {
    await playground.open();
    const policy = await playground.policy('Policy A').rich();
    const before = await policy.text();
    await expect(policy.input).toHaveAccessibleDescription(/Tab leaves the editor/);
    await policy.goToEnd();
    await page.keyboard.press('ControlOrMeta+M');
    await expect(policy.input).toHaveAccessibleDescription(/Tab indents/);
    await page.keyboard.press('Tab');
    await expect(policy.input).toBeFocused();
    expect(await policy.text()).toMatch(/\}\s+$/);
    await policy.goToEnd();
    await page.keyboard.press('ControlOrMeta+Z');
    expect(await policy.text()).toBe(before);
    await page.keyboard.press('ControlOrMeta+M');
    await page.keyboard.press('Tab');
    await expect(policy.input).not.toBeFocused();
  });
});

/** Presses Tab until the element of this name has the focus. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let press = 0; press < ALL_STOPS; press += 1) {
    if ((await focusedName(page)) === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${name}`);
}

/** Presses Tab from the beginning of the page until it has left it; the names of all stops. */
async function roundTrip(page: Page, key: string): Promise<string[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const stops: string[] = [];
  for (let press = 0; press < ALL_STOPS; press += 1) {
    await page.keyboard.press(key);
    const name = await focusedName(page);
    if (name === undefined) return stops;
    stops.push(name);
  }
  throw new Error(`${key} is trapped: ${stops.slice(-5).join(', ')}`);
}

/** The accessible name of what has the focus; undefined when nothing on the page has it. */
function focusedName(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    return element.getAttribute('aria-label') ?? element.textContent ?? '';
  });
}
