import type { Locator } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import type { Playground } from './support/playground';
import { expect, test } from './support/test';

test.use({ editor: 'plain' });

const FILTER = '{ "source": ["aws.ec2", { "prefix": "aws." }] }';
const FILTER_IN_OR = '{ "$or": [{ "source": ["aws.ec2"] }, { "source": [{ "prefix": "aws." }] }] }';

/** A row about which AWS is silent, with the reasons of policy B. */
async function openDepends(playground: Playground, pattern = FILTER): Promise<void> {
  await playground.open();
  await playground.rowEditor.replace(pattern);
  await playground.table.expectVerdict(0, 1, 'Depends');
  await playground.table.choose(0, 1);
  await expect(playground.reasons.heading).toHaveText('Depends for Policy B, row 1');
}

/** The answers to a question in the reasons. */
function answers({ reasons }: Playground, question: RegExp): Locator {
  return reasons.root.getByRole('region', { name: question }).getByRole('listitem');
}

const chip = ({ page }: Playground, name: string) =>
  page.getByRole('region', { name: 'Verdicts' }).getByRole('button', { name, exact: true });

test('a verdict that depends lists the question, its answers and what each leads to', async ({
  playground,
}) => {
  await openDepends(playground);
  await expect(answers(playground, /content filter/)).toHaveText([
    /^Yes, allowed.*If only the plain values count \(taken by default\)/,
    /^No, nothing allows it.*If a filter makes the key missing/,
    /^No, nothing allows it.*If a filter counts as a value that equals nothing/,
  ]);
  const question = playground.reasons.root.getByRole('region', { name: /content filter/ });
  await expect(question.getByRole('link')).toHaveAttribute('href', /eb-use-conditions/);
});

test('pinning an answer settles it, in the whole table; undo leaves it open again', async ({
  playground,
  page,
}) => {
  await openDepends(playground);
  const { table, reasons } = playground;
  await reasons.root.getByRole('button', { name: 'Pin: a filter makes the key missing' }).click();
  await table.expectVerdict(0, 1, 'No', 'Source must be specified');
  await expect(reasons.heading).toHaveText('No for Policy B, row 1');
  await expect(reasons.root).toContainText('This holds because of what is pinned');
  await expect(reasons.line('events:source').last()).toContainText('names no source');

  await reasons.root.getByRole('button', { name: 'Pin: only the plain values count' }).click();
  await table.expectVerdict(0, 1, 'Yes');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await table.expectVerdict(0, 1, 'No');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await table.expectVerdict(0, 1, 'Depends');
});

test('several questions show each answer and every combination', async ({ playground }) => {
  await openDepends(playground, FILTER_IN_OR);
  await expect(answers(playground, /content filter/)).toHaveText([/^Depends/, /^No/, /^No/]);
  await expect(answers(playground, /\$or contribute/)).toHaveText([/^Depends/, /^No/]);
  const combinations = playground.reasons.root
    .getByRole('group')
    .filter({ hasText: 'All 6 combinations of the answers' })
    .getByRole('listitem');
  await expect(combinations).toHaveText([
    /^Yes.*taken by default/,
    /^No/,
    /^No/,
    /^No/,
    /^No/,
    /^No/,
  ]);

  await playground.reasons.root
    .getByRole('button', { name: 'Pin: the branches of $or count together' })
    .click();
  await expect(answers(playground, /content filter/)).toHaveText([/^Yes/, /^No/, /^No/]);
  await expect(playground.reasons.heading).toHaveText('Depends for Policy B, row 1');
});

test('where every answer leads to the same verdict, it is certain and says so', async ({
  playground,
}) => {
  await playground.open();
  await playground.rowEditor.replace('{ "source": ["aws.s3", { "prefix": "aws." }] }');
  await playground.table.expectVerdict(0, 1, 'No');
  await playground.table.choose(0, 1);
  await expect(playground.reasons.root).toContainText(
    'Open, but every reading leads to this verdict · What does a content filter',
  );
  await expect(playground.reasons.root.getByRole('button', { name: /^Pin/ })).toHaveCount(0);
});

test('a link carries what is pinned', async ({ playground, stranger }) => {
  await openDepends(playground);
  await playground.reasons.root.getByRole('button', { name: /^Pin: a filter makes/ }).click();
  const link = await playground.share();
  const other = await stranger();
  await other.page.goto(link);
  await other.table.expectVerdict(0, 1, 'No');
  await expect(chip(other, '1 reading pinned')).toBeVisible();
});

test('what is pinned stands above the table, and can be taken back there', async ({
  playground,
  page,
}) => {
  await playground.open();
  await expect(chip(playground, 'Open questions')).toHaveCount(0);
  await openDepends(playground);
  await playground.reasons.root.getByRole('button', { name: /^Pin: only the plain/ }).click();
  await chip(playground, '1 reading pinned').click();

  const all = page.getByRole('dialog', { name: 'Open questions' });
  await expect(all.getByRole('group')).toHaveCount(6);
  const question = all.getByRole('group', { name: /content filter/ });
  await expect(question.getByRole('radio', { name: /^Only the plain/ })).toBeChecked();
  await question.getByRole('radio', { name: /^Open/ }).check();
  await playground.table.expectVerdict(0, 1, 'Depends');
  await page.keyboard.press('Escape');
  await expect(all).toBeHidden();
  await expect(chip(playground, 'Open questions')).toBeFocused();
});

test('the help lists all open questions when none is in sight', async ({ playground, page }) => {
  await playground.open();
  await page.getByRole('button', { name: 'Keys and help' }).click();
  const help = page.getByRole('dialog', { name: 'Keys and help' });
  await help.getByText('Open questions', { exact: true }).click();
  await help.getByRole('radio', { name: /^\$or is ignored/ }).check();
  await page.keyboard.press('Escape');
  await expect(chip(playground, '1 reading pinned')).toBeVisible();
});

test('with the keyboard alone an answer is pinned, and the focus stays on its button', async ({
  playground,
  page,
}) => {
  await openDepends(playground);
  await playground.table.verdict(0, 1).focus();
  await page.keyboard.press('Enter');
  const pin = playground.reasons.root.getByRole('button', {
    name: 'Pin: only the plain values count',
  });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(pin).toBeFocused();
  await page.keyboard.press('Enter');
  await playground.table.expectVerdict(0, 1, 'Yes');
  const unpin = playground.reasons.root.getByRole('button', {
    name: 'Unpin: only the plain values count',
  });
  await expect(unpin).toBeFocused();
  await page.keyboard.press('Space');
  await playground.table.expectVerdict(0, 1, 'Depends');
  await expect(pin).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 360]) {
    test.describe(`${colorScheme}, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('open questions and pinned ones are accessible', async ({ playground, page }) => {
        await playground.open();
        await playground.showText(/pattern/i);
        await playground.rowEditor.replace(FILTER_IN_OR);
        await playground.table.choose(0, 1);
        await expectAccessible(page);
        await playground.reasons.root.getByRole('button', { name: /^Pin: the branches/ }).click();
        await playground.reasons.line('events:source').last().click();
        await expectAccessible(page);
        const close = page.getByRole('button', { name: 'Close the reason' });
        if (await close.isVisible()) await close.click();
        await chip(playground, '1 reading pinned').click();
        await expect(page.getByRole('dialog', { name: 'Open questions' })).toBeVisible();
        await expectAccessible(page);
      });
    });
  }
}
