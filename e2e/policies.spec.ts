import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test';

test.use({ editor: 'plain' });

test.beforeEach(async ({ playground }) => {
  await playground.open();
});

test('a policy is added as a column with a text to start from', async ({ playground, page }) => {
  await page.getByRole('button', { name: 'Add policy', exact: true }).click();
  await expect(columns(page)).toHaveText([/Policy A$/, /Policy B$/, /Policy C$/]);
  await playground.table.expectVerdict(0, 2, 'Yes');
  await expect(playground.table.expected(0, 2)).toHaveText('expect…');
  await playground.policy('Policy C').edit('"events:PutRule"', '"events:PutTargets"');
  await playground.table.expectVerdict(0, 2, 'No', 'No statement allows events:PutRule');
});

test('a policy is renamed where its name stands, and from its menu', async ({
  playground,
  page,
}) => {
  const name = page.getByRole('textbox', { name: 'Name of policy B' });
  await name.fill('EC2 team');
  await name.press('Enter');
  await expect(columns(page)).toHaveText([/Policy A$/, /EC2 team$/]);
  await expect(playground.policy('EC2 team').input).toBeVisible();
  await playground.choose('EC2 team menu', 'Rename');
  await expect(name).toBeFocused();
  await page.keyboard.type('Operators');
  await page.keyboard.press('Escape');
  await expect(name).toHaveValue('EC2 team');
  await playground.table.choose(1, 1);
  await expect(playground.reasons.heading).toHaveText('No for EC2 team, row 2');
});

test('a policy is duplicated with all it says, next to the original', async ({
  playground,
  page,
}) => {
  await playground.choose('Policy A menu', 'Duplicate');
  await expect(columns(page)).toHaveText([/Policy A$/, /Policy A \(copy\)$/, /Policy B$/]);
  await playground.policy('Policy A (copy)').edit('"Allow"', '"Deny"');
  await playground.table.expectVerdict(0, 0, 'Yes');
  await playground.table.expectVerdict(0, 1, 'No', /^Denied by AllowPutRuleForAllEvents/);
});

test('a policy is moved, and its verdicts and expected values go with it', async ({
  playground,
  page,
}) => {
  await playground.choose('Policy B menu', 'Move left');
  await expect(columns(page)).toHaveText([/Policy B$/, /Policy A$/]);
  await playground.table.expectWords([
    ['Yes', 'Yes'],
    ['No', 'Yes'],
    ['Yes', 'Yes'],
    ['No', 'Yes'],
  ]);
  await playground.expectMismatches(0);
  await playground.choose('Policy B menu', 'Move right');
  await expect(columns(page)).toHaveText([/Policy A$/, /Policy B$/]);
});

test('a policy is removed and brought back by undo, texts and expected values included', async ({
  playground,
  page,
}) => {
  await playground.choose('Policy B menu', 'Remove');
  await expect(columns(page)).toHaveText([/Policy A$/]);
  await page.getByRole('button', { name: 'Undo: remove Policy B' }).click();
  await expect(columns(page)).toHaveText([/Policy A$/, /Policy B$/]);
  await playground.table.expectVerdict(1, 1, 'No', "Source aws.s3 isn't allowed");
  await expect(playground.table.expected(1, 1)).toHaveText('expected No');
  await page.getByRole('button', { name: 'Redo: remove Policy B' }).click();
  await expect(columns(page)).toHaveText([/Policy A$/]);
});

test('the last policy stays', async ({ playground, page }) => {
  await playground.choose('Policy B menu', 'Remove');
  await page.getByRole('button', { name: 'Policy A menu' }).click();
  await expect(page.getByRole('menuitem', { name: /^Remove/ })).toBeDisabled();
});

test('up to eight policies stand side by side', async ({ playground, page }) => {
  const add = page.getByRole('button', { name: 'Add policy', exact: true });
  for (const letter of 'CDEFGH') {
    await add.click();
    await expect(playground.policy(`Policy ${letter}`).input).toBeInViewport();
  }
  await expect(columns(page)).toHaveCount(8);
  await expect(add).toHaveCount(0);
  await page.getByRole('button', { name: 'Policy H menu' }).click();
  await expect(page.getByRole('menuitem', { name: /^Duplicate/ })).toBeDisabled();
});

function columns(page: Page): Locator {
  return page.getByRole('columnheader').filter({ hasNotText: 'Event pattern' });
}
