import { expect, test } from './support/test';

test.use({ editor: 'plain' });

test.beforeEach(async ({ playground }) => {
  await playground.open();
});

test('a press goes from Yes to No to none and back to Yes', async ({ playground }) => {
  const chip = playground.table.expected(0, 1);
  await expect(chip).toHaveAccessibleName(/^expected Yes, press to expect No$/);
  await chip.click();
  await expect(chip).toHaveAccessibleName(/^mismatch: expected No, press to expect nothing$/);
  await chip.click();
  await expect(chip).toHaveAccessibleName(/^expect…, press to expect Yes$/);
  await chip.click();
  await expect(chip).toHaveAccessibleName(/^expected Yes/);
});

test('a mismatch is told in a word in its cell and counted above the table', async ({
  playground,
  page,
}) => {
  const verdicts = page.getByRole('region', { name: 'Verdicts' });
  await expect(verdicts.getByText('8 of 8 as expected')).toBeVisible();
  await playground.table.expected(0, 1).click();
  await expect(playground.table.cell(0, 1)).toContainText('mismatch: expected No');
  await expect(verdicts.getByText(/^1 mismatch/)).toBeVisible();
  await expect(verdicts.getByText('7 of 8 as expected')).toBeVisible();
  await playground.expectMismatches(1);
  await playground.table.expected(1, 0).click();
  await expect(verdicts.getByText(/^2 mismatches/)).toBeVisible();
  await playground.table.choose(0, 1);
  await expect(playground.reasons.root).toContainText('Expected: No');
});

test('a cell that is not evaluated is neither met nor a mismatch', async ({ playground, page }) => {
  await playground.policy('Policy B').typeAtEnd('}');
  await expect(page.getByText('4 of 8 as expected')).toBeVisible();
  await playground.expectMismatches(0);
  await expect(playground.table.expected(0, 1)).toHaveText('expected Yes');
});

test('only mismatches: the rows keep their numbers, and leave when they are mended', async ({
  playground,
  page,
}) => {
  const { table } = playground;
  await playground.table.expected(2, 1).click();
  await page.getByRole('radio', { name: 'Mismatches 1' }).check();
  await expect(table.rows).toHaveCount(1);
  await expect(table.header(0)).toHaveAccessibleName(/^Row 3: /);
  await playground.table.expected(0, 1).click();
  await expect(page.getByRole('heading', { name: 'No mismatches' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all rows' }).click();
  await expect(table.rows).toHaveCount(4);
});

test('only rows on which the policies differ', async ({ playground, page }) => {
  const { table } = playground;
  await page.getByRole('radio', { name: 'A and B differ 2' }).check();
  await expect(table.rows).toHaveCount(2);
  await expect(table.header(0)).toHaveAccessibleName(/^Row 2: /);
  await expect(table.header(1)).toHaveAccessibleName(/^Row 4: /);
  await playground.policy('Policy B').replace(await playground.policy('Policy A').text());
  await expect(page.getByRole('heading', { name: 'No differences' })).toBeVisible();
  await page.getByRole('radio', { name: 'All 4' }).check();
  await expect(table.rows).toHaveCount(4);
});

test('the current verdicts are taken as expected, and given back by undo', async ({
  playground,
  page,
}) => {
  await playground.policy('Policy B').edit('"aws.ec2"', '"aws.s3"');
  await playground.expectMismatches(2);
  await playground.choose(/^Expected$/, 'Take current verdicts as expected');
  await playground.expectMismatches(0);
  await expect(playground.table.expected(0, 1)).toHaveText('expected No');
  await page.getByRole('button', { name: /^Undo: take the current verdicts/ }).click();
  await playground.expectMismatches(2);
});

test('all expected values are cleared at once', async ({ playground, page }) => {
  await playground.choose(/^Expected$/, 'Clear expected');
  await expect(page.getByText('nothing expected yet')).toBeVisible();
  const chips = (await playground.table.texts()).flat().map(({ expected }) => expected);
  expect(new Set(chips)).toEqual(new Set(['expect…']));
});
