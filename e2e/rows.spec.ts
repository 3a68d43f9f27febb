import { expect, test } from './support/test';

test.use({ editor: 'plain' });

test.beforeEach(async ({ playground }) => {
  await playground.open();
});

test('a row is added, chosen for editing, and evaluated as it is typed', async ({
  playground,
  page,
}) => {
  await page.getByRole('button', { name: 'Row', exact: true }).click();
  await expect(playground.table.rows).toHaveCount(5);
  await expect(playground.rowEditor.input).toHaveAccessibleName('Event pattern, row 5');
  await playground.rowEditor.replace('{ "source": ["aws.s3"] }');
  await playground.table.expectVerdict(4, 0, 'Yes');
  await playground.table.expectVerdict(4, 1, 'No', "Source aws.s3 isn't allowed");
});

for (const [kind, editor] of [
  ['PutRule', 'Event pattern, row 5'],
  ['PutTargets', 'Targets, row 5'],
  ['PutEvents', 'PutEvents entry, row 5'],
] as const) {
  test(`a row of the kind ${kind} is added and evaluated`, async ({ playground }) => {
    await playground.choose('Add a row of a kind', new RegExp(`^${kind}`));
    await expect(playground.rowEditor.input).toHaveAccessibleName(editor);
    await playground.table.expectVerdict(4, 0, kind === 'PutRule' ? 'Yes' : 'No');
  });
}

test('the kind of a row is changed', async ({ playground, page }) => {
  await page.getByRole('combobox', { name: 'Kind of the row' }).selectOption('PutEvents');
  await expect(playground.rowEditor.input).toHaveAccessibleName('PutEvents entry, row 1');
  await playground.table.expectVerdict(0, 0, 'No', /events:PutEvents/);
  await page.getByRole('button', { name: 'Undo: change the kind of row 1' }).click();
  await playground.table.expectVerdict(0, 0, 'Yes');
});

test('a row is duplicated below itself and edited apart from it', async ({ playground }) => {
  const { table, rowEditor } = playground;
  await playground.choose('Row 2 menu', 'Duplicate');
  await expect(table.rows).toHaveCount(5);
  await expect(rowEditor.input).toHaveAccessibleName('Event pattern, row 3');
  await expect(table.expected(2, 1)).toHaveText('expected No');
  await rowEditor.replace('{ "source": ["aws.ec2"] }');
  await table.expectVerdict(2, 1, 'Yes');
  await table.expectVerdict(1, 1, 'No');
});

test('a row is moved up and down with its expected values', async ({ playground, page }) => {
  const { table } = playground;
  await playground.choose('Row 2 menu', 'Move up');
  await table.expectVerdict(0, 1, 'No', "Source aws.s3 isn't allowed");
  await playground.expectMismatches(0);
  await page.getByRole('button', { name: 'Row 1 menu' }).click();
  await expect(page.getByRole('menuitem', { name: 'Move up' })).toBeDisabled();
  await page.getByRole('menuitem', { name: 'Move down' }).click();
  await table.expectVerdict(1, 1, 'No', "Source aws.s3 isn't allowed");
});

test('rows are removed, undone and redone step by step', async ({ playground, page }) => {
  const { table } = playground;
  await playground.choose('Row 1 menu', 'Remove');
  await expect(table.rows).toHaveCount(3);
  await table.expectVerdict(0, 1, 'No');
  await playground.choose('Row 1 menu', 'Remove');
  await expect(table.rows).toHaveCount(2);
  const undo = page.getByRole('button', { name: 'Undo: remove row 1' });
  await undo.click();
  await undo.click();
  await expect(table.rows).toHaveCount(4);
  await table.expectVerdict(1, 1, 'No', "Source aws.s3 isn't allowed");
  await page.getByRole('button', { name: 'Redo: remove row 1' }).click();
  await expect(table.rows).toHaveCount(3);
});

test('without any row the table says what a row is and offers each kind', async ({
  playground,
  page,
}) => {
  for (let left = 4; left > 0; left -= 1) await playground.choose('Row 1 menu', 'Remove');
  await expect(page.getByRole('heading', { name: 'No rows yet' })).toBeVisible();
  await page
    .getByRole('region', { name: 'Verdicts' })
    .getByRole('button', { name: 'Targets' })
    .click();
  await expect(playground.table.rows).toHaveCount(1);
  await expect(playground.rowEditor.input).toHaveAccessibleName('Targets, row 1');
});

test('an edit of a text is one step of undo, wherever it was made', async ({
  playground,
  page,
}) => {
  await playground.policy('Policy B').edit('"aws.ec2"', '"aws.s3"');
  await playground.expectMismatches(2);
  await page.getByRole('button', { name: 'Undo: edit Policy B' }).click();
  await playground.expectMismatches(0);
  expect(await playground.policy('Policy B').text()).toContain('"events:source": "aws.ec2"');
});
