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

test.describe('keys', () => {
  test.use({ editor: 'plain' });

  test.beforeEach(async ({ playground }) => {
    await playground.open();
  });

  test('the first stop leads straight to the table', async ({ playground, page }) => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Go to the table' })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Go to the table' })).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(playground.table.verdict(0, 0)).toBeFocused();
  });

  test('move in the table as in a grid', async ({ playground, page }) => {
    const { table } = playground;
    await page.getByRole('button', { name: 'Go to the table' }).focus();
    await page.keyboard.press('Enter');
    const moves = [
      ['ArrowUp', table.verdict(0, 0)],
      ['End', table.verdict(0, 1)],
      ['ArrowRight', table.verdict(0, 1)],
      ['PageDown', table.verdict(3, 1)],
      ['ControlOrMeta+Home', table.verdict(0, 1)],
      ['ControlOrMeta+End', table.verdict(3, 1)],
      ['Home', table.header(3)],
      ['ArrowLeft', table.header(3)],
    ] as const;
    for (const [key, cell] of moves) {
      await page.keyboard.press(key);
      await expect(cell, key).toBeFocused();
    }
  });

  test('Space chooses a cell and stays, Enter goes to its reasons', async ({
    playground,
    page,
  }) => {
    const { table, reasons } = playground;
    await table.verdict(3, 1).focus();
    await page.keyboard.press('Space');
    await expect(reasons.heading).toHaveText('No for Policy B, row 4');
    await expect(table.verdict(3, 1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(reasons.root).toBeFocused();
  });

  test('Enter on a row edits its text', async ({ playground, page }) => {
    await playground.table.header(2).focus();
    await page.keyboard.press('Enter');
    await expect(playground.rowEditor.input).toBeFocused();
    await expect(playground.rowEditor.input).toHaveAccessibleName('Event pattern, row 3');
  });

  test('E changes the expected value of the cell', async ({ playground, page }) => {
    await playground.table.verdict(0, 0).focus();
    await page.keyboard.press('e');
    await expect(playground.table.expected(0, 0)).toHaveText(/expected No$/);
    await page.keyboard.press('e');
    await expect(playground.table.expected(0, 0)).toHaveText('expect…');
    await page.keyboard.press('e');
    await expect(playground.table.expected(0, 0)).toHaveText('expected Yes');
  });

  test('the menu of a row is one stop away from its cells', async ({ playground, page }) => {
    await playground.table.verdict(1, 0).focus();
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('button', { name: 'Row 2 menu' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Duplicate' })).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(playground.table.rows).toHaveCount(3);
  });

  test('? shows all keys and Escape leads back', async ({ playground, page }) => {
    await playground.table.verdict(1, 1).focus();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keys and help' });
    await expect(help.getByText('Change the expected value: Yes, No, none')).toBeVisible();
    await expect(help.getByText('Leave the editor')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await expect(playground.table.verdict(1, 1)).toBeFocused();
  });

  test('? in a text is a question mark', async ({ playground, page }) => {
    await playground.policy('Policy A').typeAtEnd('?');
    await expect(playground.policy('Policy A').input).toHaveValue(/\?$/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('menus open, move, find by letter, choose and close', async ({ playground, page }) => {
    const examples = page.getByRole('button', { name: 'Examples' });
    await page.keyboard.press('ControlOrMeta+K');
    const items = page.getByRole('menu', { name: 'Examples' }).getByRole('menuitem');
    await expect(items.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(items.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(items.last()).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('p');
    await expect(items.filter({ hasText: 'Publishing to one custom' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(items.first()).toBeHidden();
    await expect(examples).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(items.first()).toBeFocused();
    await page.keyboard.press('u');
    await expect(items.filter({ hasText: 'creatorAccount' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(playground.title).toHaveValue('Using the creatorAccount condition');
  });

  test('share, add a row, undo and redo from anywhere', async ({ playground, page }) => {
    await playground.table.verdict(0, 0).focus();
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(playground.table.rows).toHaveCount(5);
    await page.getByRole('button', { name: 'Go to the table' }).focus();
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(playground.table.rows).toHaveCount(4);
    await page.keyboard.press('ControlOrMeta+Shift+Z');
    await expect(playground.table.rows).toHaveCount(5);
    await page.keyboard.press('ControlOrMeta+S');
    await expect(page.getByRole('textbox', { name: 'Link to this scenario' })).toHaveValue(/#s1\./);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
  });

  test('the lines between the parts are moved with the arrows', async ({ page }) => {
    const line = page.getByRole('separator', { name: 'Height of the texts' });
    const before = Number(await line.getAttribute('aria-valuenow'));
    await line.focus();
    await page.keyboard.press('ArrowDown');
    await expect(line).toHaveAttribute('aria-valuenow', String(before + 2));
    await page.keyboard.press('Enter');
    await expect(line).toHaveAttribute('aria-valuenow', String(before));
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
