import { expectAccessible } from './support/accessibility';
import { EventLab } from './support/event-lab';
import { expect, test } from './support/test';

test.use({ editor: 'plain' });

const LESS = 'Policy B allows strictly less than Policy A. Proved for every PutRule request.';

test('how two policies relate is said above the table and changes as one types', async ({
  playground,
}) => {
  await playground.open();
  const { comparison } = playground;
  await expect(comparison.sentence).toHaveText(LESS);
  await expect(comparison.picture).toHaveAccessibleName(
    'The circle of Policy B inside the circle of Policy A',
  );
  const both = await playground.policy('Policy B').text();
  await playground.policy('Policy B').replace(await playground.policy('Policy A').text());
  await expect(comparison.sentence).toHaveText(/^Policy A and Policy B allow exactly the same\./);
  await playground.policy('Policy A').replace(both.replace('aws.ec2', 'aws.s3'));
  await playground.policy('Policy B').replace(both);
  await expect(comparison.sentence).toHaveText(/^Policy A and Policy B allow nothing in common\./);
  await playground.policy('Policy B').typeAtEnd('x');
  await expect(comparison.sentence).toHaveText('Compared as soon as Policy B can be read');
});

test('the cheapest difference becomes a row, which is then shown instead of added twice', async ({
  playground,
}) => {
  await playground.open();
  const { comparison, table } = playground;
  const add = comparison.addExample('Policy A allows this, Policy B does not');
  await add.click();
  await expect(table.rows).toHaveCount(5);
  await table.expectVerdict(4, 0, 'Yes');
  await table.expectVerdict(4, 1, 'No');
  await expect(comparison.root.getByRole('button', { name: /^Show the row/ })).toBeVisible();
  await playground.page.getByRole('button', { name: 'Undo: add an example' }).click();
  await expect(table.rows).toHaveCount(4);
});

/** A policy of one Allow with this condition. */
function allowing(condition: object): string {
  const statement = {
    Effect: 'Allow',
    Action: 'events:PutRule',
    Resource: '*',
    Condition: condition,
  };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, undefined, 2);
}

test('a relation that hangs on an open question says under which answer it is another one', async ({
  playground,
  page,
}) => {
  await playground.open();
  const { comparison } = playground;
  const source = { 'events:source': 'aws.ec2' };
  await playground.policy('Policy A').replace(allowing({ StringNotEquals: source }));
  await playground.policy('Policy B').replace(allowing({ 'ForAllValues:StringNotEquals': source }));
  await expect(comparison.sentence).toHaveText(
    /^Policy A allows strictly less than Policy B\..*hangs on open questions\.$/,
  );
  await page.getByRole('button', { name: 'hangs on open questions' }).click();
  const lines = page.getByRole('dialog', { name: 'What it hangs on' }).getByRole('listitem');
  await expect(lines).toHaveText([
    /does not match a list, the second allows more$/,
    /looks at every value of the list, both allow the same$/,
  ]);
});

test('a promise that hangs on an open question names the patterns that would break it', async ({
  playground,
  page,
}) => {
  await playground.open();
  await playground.comparison.promise('Policy B').click();
  const dialog = page.getByRole('dialog', { name: 'A promise of Policy B' });
  await expect(dialog.getByRole('status')).toHaveText(/^Proved: no pattern of plain values/);
  await dialog.getByRole('button', { name: 'hangs on open questions' }).click();
  const lines = page.getByRole('dialog', { name: 'What it hangs on' }).getByRole('listitem');
  await expect(
    lines.filter({ hasText: 'only the plain values count, for patterns with content filters' }),
  ).toContainText('Refuted, by {"source":["aws.ec2",{"prefix":""}]}');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
});

test('two of many policies are chosen for the comparison, and one alone is compared with nothing', async ({
  playground,
  page,
}) => {
  await playground.open();
  const { comparison } = playground;
  await expect(comparison.sentence).toHaveText(LESS);
  await playground.choose('Policy B menu', 'Duplicate');
  await comparison.root
    .getByRole('combobox', { name: 'Compare' })
    .selectOption({ label: 'C Policy B (copy)' });
  await expect(comparison.sentence).toHaveText(/^Policy B \(copy\) and Policy B allow exactly/);
  for (const name of ['Policy A', 'Policy B (copy)']) {
    await playground.choose(`${name} menu`, 'Remove');
  }
  await expect(comparison.sentence).toHaveCount(0);
  await expect(comparison.writeTable).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Compare' })).toHaveCount(0);
});

test('the table is rated, replaced by the rows that show every mistake, and shared', async ({
  playground,
  page,
  stranger,
}) => {
  await playground.open();
  await playground.comparison.writeTable.click();
  const dialog = page.getByRole('dialog', { name: 'Write the table for me' });
  await expect(dialog.getByText(/^6 of 7 mistakes would be noticed/)).toBeVisible();
  await expect(dialog.getByText('widening aws.ec2 to aws.*').first()).toBeVisible();
  const whole = dialog.getByRole('region', { name: 'The whole table' });
  await expect(whole.getByRole('row')).toHaveCount(5);
  await dialog.getByRole('button', { name: 'Replace all rows' }).click();
  await expect(dialog).toBeHidden();
  const { table } = playground;
  await table.expectWords([
    ['Yes', 'Yes'],
    ['Yes', 'No'],
    ['Yes', 'No'],
    ['Yes', 'No'],
  ]);
  await expect(page.getByText('8 of 8 as expected')).toBeVisible();
  const everything = await playground.everything();
  const link = await playground.share();
  const other = await stranger();
  await other.open(link.split('#')[1]);
  expect(await other.everything()).toEqual(everything);
  await expect(other.comparison.sentence).toHaveText(LESS);
});

test('only the missing rows are added, in one step', async ({ playground, page }) => {
  await playground.open();
  await playground.choose('Add a row of a kind', /^Write the table for me/);
  const dialog = page.getByRole('dialog', { name: 'Write the table for me' });
  await dialog.getByRole('button', { name: 'Add the missing row' }).click();
  await expect(playground.table.rows).toHaveCount(5);
  await playground.comparison.writeTable.click();
  await expect(dialog.getByText(/^7 of 7 mistakes would be noticed/)).toBeVisible();
  await expect(dialog.getByRole('region', { name: 'Missing rows' })).toBeHidden();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo: add the missing rows' }).click();
  await expect(playground.table.rows).toHaveCount(4);
});

test('an empty table is written at once', async ({ playground, page }) => {
  await playground.open();
  for (let rows = 4; rows > 0; rows -= 1) await playground.choose('Row 1 menu', 'Remove');
  await playground.comparison.writeTable.click();
  await page.getByRole('button', { name: 'Write these rows' }).click();
  await expect(playground.table.rows).toHaveCount(4);
  await expect(page.getByText('8 of 8 as expected')).toBeVisible();
  await page.getByRole('button', { name: 'Undo: write the table' }).click();
  await expect(playground.table.rows).toHaveCount(0);
});

test('missing rows are added one by one, and the rating follows', async ({ playground, page }) => {
  await playground.open();
  for (let rows = 4; rows > 1; rows -= 1) await playground.choose('Row 1 menu', 'Remove');
  await playground.comparison.writeTable.click();
  const dialog = page.getByRole('dialog', { name: 'Write the table for me' });
  const missing = dialog.getByRole('region', { name: 'Missing rows' });
  const rating = dialog.getByRole('status').first();
  await expect(rating).toContainText(/^4 of 7 mistakes/);
  await missing
    .getByRole('button', { name: /^Add as a row/ })
    .first()
    .click();
  await expect(rating).not.toContainText(/^4 of 7 mistakes/);
  await expect(dialog).toBeVisible();
  await expect(async () => {
    await missing
      .getByRole('button', { name: /^Add as a row/ })
      .first()
      .click({ timeout: 1_000 });
    await expect(rating).toContainText(/^7 of 7 mistakes/, { timeout: 1_000 });
  }).toPass();
  await expect(missing).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/as expected$/)).toBeVisible();
});

test('a promise that AWS states is refuted by a rule and an event, and repaired', async ({
  playground,
  page,
}) => {
  await playground.openExample('deny-ec2');
  const { comparison, table } = playground;
  await expect(comparison.promise('Deny \\+ allow all')).toHaveText(/never aws\.ec2\s*Refuted$/);
  await comparison.promise('Deny \\+ allow all').click();
  const dialog = page.getByRole('dialog', { name: 'A promise of Deny + allow all' });
  await expect(dialog.getByText('"source": "aws.ec2"')).toBeVisible();
  await dialog.getByRole('button', { name: /^Add as a row/ }).click();
  await expect(table.rows).toHaveCount(5);
  await table.expectVerdict(4, 1, 'Yes');

  await comparison.promise('Deny \\+ allow all').click();
  await dialog.getByRole('button', { name: 'Apply the repair' }).click();
  await expect(dialog.getByRole('status')).toContainText('Proved');
  await page.keyboard.press('Escape');
  await expect(comparison.promise('Deny \\+ allow all')).toHaveText(/Proved$/);
  await table.expectVerdict(4, 1, 'No');
  await page.getByRole('button', { name: 'Undo: repair Deny + allow all' }).click();
  await table.expectVerdict(4, 1, 'Yes');
});

test('the rule and the event that refute a promise go into the event lab, where the rule fires', async ({
  playground,
  page,
}) => {
  await playground.openExample('deny-ec2');
  const { comparison } = playground;
  await comparison.promise('Deny \\+ allow all').click();
  const dialog = page.getByRole('dialog', { name: 'A promise of Deny + allow all' });
  await dialog.getByRole('button', { name: 'Add both to the event lab' }).click();
  const lab = new EventLab(playground);
  await lab.expectRoad('Nobody asks', 'No call', 'default', '1 of 1');
  await expect(lab.station('An event from AWS itself')).toContainText('from aws.ec2');
  await expect(lab.rule('MyRule')).toContainText('MyRule, fires');

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(lab.road).toBeHidden();
  await lab.view('Verdicts').check();
  await expect(comparison.promise('Deny \\+ allow all')).toHaveText(/Refuted$/);
});

test('in a lab that is there already, the refutation is one more call and one more rule', async ({
  playground,
  page,
}) => {
  const lab = new EventLab(playground);
  await playground.openExample('deny-ec2');
  await lab.enter();
  await page.getByRole('button', { name: 'Start from this scenario' }).click();
  await lab.view('Verdicts').check();
  await playground.comparison.promise('Deny \\+ allow all').click();
  await page.getByRole('button', { name: 'Add both to the event lab' }).click();
  await expect(lab.rule('MyRule')).toContainText('MyRule, fires');
  const calls = page.getByRole('group', { name: 'Calls' });
  await expect(calls.getByRole('radio', { name: 'aws.ec2 reaches MyRule' })).toBeChecked();
  await expect(calls.getByRole('radio')).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo: add the rule and its event' }).click();
  await expect(calls).toBeHidden();
  await expect(lab.rules).toContainText('No rule stands on this bus');
});

test('a promise is stated from the menu of a policy, and kept with its link', async ({
  playground,
  page,
  stranger,
}) => {
  await playground.open();
  await playground.choose('Policy A menu', /^Check a promise/);
  const dialog = page.getByRole('dialog', { name: 'A promise of Policy A' });
  await expect(dialog.getByText('Name at least one value.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Values, one a line' }).fill('aws.s3');
  await expect(dialog.getByRole('status')).toContainText('Refuted');
  await dialog
    .getByRole('combobox', { name: 'Promise' })
    .selectOption({ label: 'Every allowed request fulfills this Condition block' });
  await dialog.getByRole('textbox', { name: 'Condition' }).fill('{ "Null": ');
  await expect(dialog.getByRole('status')).toContainText('Cannot be read');
  await dialog
    .getByRole('textbox', { name: 'Condition' })
    .fill('{ "Null": { "events:source": "false" } }');
  await expect(dialog.getByRole('status')).toContainText('Refuted');
  await dialog.getByRole('button', { name: 'Keep this promise with the scenario' }).click();
  await page.keyboard.press('Escape');
  await expect(playground.comparison.promise('Policy A')).toHaveText(/a condition\s*Refuted$/);
  const other = await stranger();
  await other.open((await playground.share()).split('#')[1]);
  await expect(other.comparison.promise('Policy A')).toHaveText(/a condition\s*Refuted$/);
});

test('what would change a cell is applied to the policy, and undone', async ({
  playground,
  page,
}) => {
  await playground.open();
  const { table, reasons } = playground;
  await table.choose(1, 1);
  await reasons.root.getByText('What would change this?').click();
  await expect(reasons.root.getByText('Each of these alone makes it a Yes:')).toBeVisible();
  const before = await playground.policy('Policy B').text();
  const change = reasons.root
    .getByRole('listitem')
    .filter({ has: page.getByRole('group', { name: 'What changes in Policy B' }) })
    .first();
  await change.getByRole('button', { name: 'Apply' }).click();
  await table.expectVerdict(1, 1, 'Yes');
  expect(await playground.policy('Policy B').text()).not.toBe(before);
  await page.getByRole('button', { name: 'Undo: change Policy B' }).click();
  await table.expectVerdict(1, 1, 'No');
  expect(await playground.policy('Policy B').text()).toBe(before);
});

test('on a phone, what would change a cell is in the sheet of its reasons', async ({
  playground,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await playground.open();
  const { table, reasons } = playground;
  await table.verdict(1, 1).click();
  await reasons.root.getByText('What would change this?').click();
  await expect(reasons.root.getByText('Each of these alone makes it a Yes:')).toBeVisible();
  expect(await reasons.root.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
  await reasons.root.getByRole('button', { name: 'Apply' }).first().click();
  await expect(reasons.heading).toHaveText(/^Yes/);
  await page.keyboard.press('Escape');
  await table.expectVerdict(1, 1, 'Yes');
  await page.getByRole('button', { name: /^Undo: change/ }).click();
  await table.expectVerdict(1, 1, 'No');
});

/** So many wildcards inside of lists that no comparison is quick. */
function slowPolicy(seed: number): string {
  const statements = Array.from({ length: 70 }, (_, i) => ({
    Effect: i % 2 ? 'Deny' : 'Allow',
    Action: 'events:PutRule',
    Resource: '*',
    Condition: {
      'ForAnyValue:StringLike': {
        'events:source': [`*a${(i * 7 + seed) % 70}*b${i}*`, `*c${(i * 5 + seed) % 70}*d*`],
      },
      'ForAllValues:StringLike': {
        'events:detail-type': [`*x${i}*y${(i * 3 + seed) % 70}*`, `*q*${i}*`],
      },
    },
  }));
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

test('a comparison that takes long says so, and ends when one goes on typing', async ({
  playground,
}) => {
  await playground.open();
  const { comparison } = playground;
  const quick = await playground.policy('Policy A').text();
  await playground.policy('Policy A').replace(slowPolicy(1));
  await playground.policy('Policy B').replace(slowPolicy(2));
  await expect(comparison.sentence).toHaveText('Comparing all requests…');
  await playground.policy('Policy A').replace(quick);
  await playground.policy('Policy B').replace(quick);
  await expect(comparison.sentence).toHaveText(/^Policy A and Policy B allow exactly the same\./);
});

test('a part of a policy that does nothing is told in the editor, and removed', async ({
  playground,
  page,
}) => {
  await playground.open();
  const policy = playground.policy('Policy A');
  await policy.edit(
    '"Statement": [',
    `"Statement": [
    { "Sid": "Twice", "Effect": "Allow", "Action": "events:PutRule", "Resource": "arn:aws:events:us-east-1:123456789012:rule/*", "Condition": { "StringEquals": { "events:source": "aws.s3" } } },`,
  );
  const pane = page.getByRole('region', { name: 'Policy A', exact: true });
  const notes = pane.getByRole('button', { name: '2 notes' });
  await notes.focus();
  await notes.press('Enter');
  await expect(pane.getByText(/Twice.*changes nothing/)).toBeVisible();
  await pane.getByRole('button', { name: 'Remove the statement' }).click();
  await expect(pane.getByText(/changes nothing/)).toHaveCount(0);
  expect(await policy.text()).not.toContain('Twice');
  await playground.table.expectVerdict(1, 0, 'Yes');
});

test('all of it works with the keyboard alone', async ({ playground, page }) => {
  await playground.open();
  const { comparison } = playground;
  await expect(comparison.sentence).toHaveText(LESS);
  await comparison.writeTable.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Write the table for me' });
  const add = dialog.getByRole('button', { name: 'Add the missing row' });
  await expect(add).toBeEnabled();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(add).toBeFocused({ timeout: 100 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(playground.table.rows).toHaveCount(5);
  await expect(comparison.writeTable).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(comparison.promise('Policy B')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'A promise of Policy B' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(comparison.promise('Policy B')).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the line and its dialogs, ${colorScheme}`, async ({
    playground,
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await playground.openExample('deny-ec2');
    const { comparison } = playground;
    await expect(comparison.promise('Deny \\+ allow all')).toHaveText(/Refuted$/);
    await expectAccessible(page);
    await comparison.promise('Deny \\+ allow all').click();
    await expect(page.getByRole('button', { name: 'Apply the repair' })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await comparison.writeTable.click();
    await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await playground.table.choose(0, 1);
    await playground.reasons.root.getByText('What would change this?').click();
    await expect(playground.reasons.root.getByText(/^Each of these alone/)).toBeVisible();
    await expectAccessible(page);
  });
}

test('on a phone nothing runs over the edge', async ({ playground, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await playground.openExample('deny-ec2');
  await expect(playground.comparison.sentence).toContainText('allows nothing');
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBe(360);
  await playground.comparison.promise('Deny \\+ allow all').click();
  const dialog = page.getByRole('dialog', { name: /^A promise/ });
  await expect(dialog.getByRole('button', { name: 'Apply the repair' })).toBeVisible();
  expect(await dialog.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
});

test('a long name of a policy breaks over lines in the dialogs of a phone', async ({
  playground,
  page,
}) => {
  const name = `Pipeline-${'long'.repeat(20)}`;
  await playground.open();
  await page.getByRole('textbox', { name: 'Name of policy B' }).fill(name);
  await page.keyboard.press('Enter');
  await page.setViewportSize({ width: 360, height: 740 });
  const fits = (box: Element) => box.scrollWidth <= box.clientWidth;
  await playground.comparison.promise(name.slice(0, 20)).click();
  const promise = page.getByRole('dialog', { name: /^A promise/ });
  await expect(promise.getByRole('status')).toContainText('Proved');
  expect(await promise.evaluate(fits)).toBe(true);
  await page.keyboard.press('Escape');
  await playground.comparison.writeTable.click();
  const table = page.getByRole('dialog', { name: 'Write the table for me' });
  await expect(table.getByRole('button', { name: 'Replace all rows' })).toBeVisible();
  expect(await table.evaluate(fits)).toBe(true);
});
