import { expect, test } from './support/test';

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

test('arrows, Home, End and Page keys move in the table as in a grid', async ({
  playground,
  page,
}) => {
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

test('Space chooses a cell and stays, Enter goes to its reasons', async ({ playground, page }) => {
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

test('menus open by keys, move, find by letter, choose and close', async ({ playground, page }) => {
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
  await expect(page.getByRole('textbox', { name: 'Link to this scenario' })).toHaveValue(/#s3\./);
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
