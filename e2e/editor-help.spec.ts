import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

test.describe('the full editor knows the language of policies and patterns', () => {
  test.use({ editor: 'rich' });

  test('it completes actions and says what they do', async ({ playground, page }) => {
    await playground.open();
    const policy = await playground.policy('Policy A').rich();
    await policy.replace('{ "Statement": { "Effect": "Allow", "Resource": "*", "Action": "" } }');
    await policy.goToEnd();
    for (let left = 5; left > 0; left -= 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('events:putr');
    await expect(suggestion(page, 'events:PutRule')).toBeVisible();
    await page.keyboard.press('Enter');
    expect(await policy.text()).toContain('"Action": "events:PutRule"');
    await playground.table.expectVerdict(0, 0, 'Yes');
  });

  test('it completes condition operators and keys', async ({ playground, page }) => {
    await playground.open();
    const policy = await playground.policy('Policy B').rich();
    await policy.edit('"events:source": "aws.ec2"', '""');
    await policy.goToEnd();
    await caretBehind(page, '""');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ControlOrMeta+Space');
    await expect(suggestion(page, 'events:detail-type')).toBeVisible();
    await page.keyboard.press('Escape');
  });

  test('it explains what the pointer rests on', async ({ playground, page }) => {
    await playground.open();
    await playground.policy('Policy B').rich();
    const key = page
      .getByRole('region', { name: 'Policy B' })
      .getByText('"events:source"', { exact: true });
    await key.hover();
    await expect(
      page
        .getByRole('tooltip')
        .filter({ hasText: /source/i })
        .first(),
    ).toBeVisible();
  });

  test('it marks what is wrong in the text itself', async ({ playground, page }) => {
    await playground.open();
    const policy = await playground.policy('Policy B').rich();
    await policy.edit('"Resource": "*",', '"Resource": "*",,');
    await playground.table.expectVerdict(0, 1, 'Not evaluated');
    await expect(
      page.getByRole('region', { name: 'Policy B' }).locator('.squiggly-error').first(),
    ).toBeVisible();
  });

  test('it finds, folds and unfolds', async ({ playground, page }) => {
    await playground.open();
    const policy = await playground.policy('Policy B').rich();
    const pane = page.getByRole('region', { name: 'Policy B' });
    await policy.input.focus();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('ControlOrMeta+F');
    await page.keyboard.type('aws.ec2');
    await expect(pane.getByText('1 of 1')).toBeVisible();
    await page.keyboard.press('Escape');
    expect(await policy.selectedText()).toBe('aws.ec2');

    const lines = pane.locator('.view-line');
    const before = await lines.count();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('ControlOrMeta+Shift+BracketLeft');
    await expect.poll(() => lines.count()).toBeLessThan(before);
    await page.keyboard.press('ControlOrMeta+Shift+BracketRight');
    await expect(lines).toHaveCount(before);
  });
});

for (const editor of ['plain', 'rich'] as const) {
  test.describe(`texts are kept tidy, in the ${editor} editor`, () => {
    test.use({ editor });

    test.beforeEach(async ({ playground }) => {
      await playground.open();
      if (editor === 'rich') await playground.policy('Policy B').rich();
    });

    test('Format lays a text out, as one step of undo', async ({ playground, page }) => {
      const policy = playground.policy('Policy B');
      const compact = '{"Statement":[{"Effect":"Allow","Action":"events:PutRule","Resource":"*"}]}';
      await policy.replace(compact);
      await page.getByRole('button', { name: 'Format Policy B' }).click();
      await expect.poll(() => policy.text()).toContain('  "Statement": [\n    {\n');
      await policy.input.focus();
      await page.keyboard.press('ControlOrMeta+Z');
      expect(await policy.text()).toBe(compact);
      await page.keyboard.press('Shift+Alt+F');
      await expect.poll(() => policy.text()).toContain('  "Statement": [\n    {\n');
    });

    test('a problem is repaired by the button beside it', async ({ playground, page }) => {
      const policy = playground.policy('Policy B');
      await policy.edit('"Resource": "*"', '"Resource": "*",\n      "NotUsed": [1,]');
      const pane = page.getByRole('region', { name: 'Policy B', exact: true });
      await pane.getByRole('button', { name: /error/ }).click();
      await pane.getByRole('button', { name: 'Remove the comma' }).click();
      await expect.poll(() => policy.text()).toContain('[1]');
    });

    test('a problem leads to its characters', async ({ playground, page }) => {
      const policy = playground.policy('Policy B');
      await policy.edit('"Allow"', '"Alow"');
      const pane = page.getByRole('region', { name: 'Policy B', exact: true });
      await pane.getByRole('button', { name: /1 error/ }).click();
      await pane
        .getByRole('region', { name: /^Problems in/ })
        .getByRole('button', { name: /^Error: / })
        .click();
      await expect.poll(() => policy.selectedText()).toBe('"Alow"');
    });
  });
}

/** An entry of Monaco's list of suggestions. */
function suggestion(page: Page, name: string) {
  return page.getByRole('option', { name: new RegExp(`^"?${name}`) }).first();
}

/** Moves the caret behind the first place of these characters, by the editor's own search. */
async function caretBehind(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ControlOrMeta+F');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
}
