import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import type { Playground } from './support/playground';
import { expect, test } from './support/test';

test.use({ editor: 'plain' });

test('a boundary is added from the menu, withholds what it does not allow, and is undone', async ({
  playground,
  page,
}) => {
  await playground.open();
  const { table, reasons } = playground;
  await expect(tabs(page, 'Policy A')).toHaveCount(0);
  await playground.choose('Policy A menu', 'Permissions boundary');
  const boundary = playground.policy('Policy A, document 2');
  await expect(boundary.input).toBeFocused();
  await expect(tab(page, 'Policy A', 'Boundary')).toBeChecked();
  await expect(head(page, 'Policy A')).toContainText('identity + boundary');
  // What it starts with allows everything.
  await table.expectVerdict(0, 0, 'Yes');
  await boundary.edit('"*"', '"s3:*"');
  await table.expectVerdict(0, 0, 'No', "The permissions boundary doesn't allow events:PutRule");
  await tab(page, 'Policy A', 'Identity').check();
  await table.choose(0, 0);
  await expect(reasons.root).toContainText('The permissions boundary does not allow this call');
  await expect(tab(page, 'Policy A', 'Boundary'), 'the text that decides is shown').toBeChecked();
  await page.getByRole('button', { name: 'Undo: edit Policy A' }).click();
  await table.expectVerdict(0, 0, 'Yes');
  await page.getByRole('button', { name: 'Undo: add Boundary to Policy A' }).click();
  await expect(tabs(page, 'Policy A')).toHaveCount(0);
  await expect(head(page, 'Policy A')).not.toContainText('boundary');
});

test('a document is removed and comes back with its text; the last one stays', async ({
  playground,
  page,
}) => {
  await playground.openExample('session-policy');
  const name = 'With a session policy';
  await tab(page, name, 'Session').check();
  await playground.choose(`${name} menu`, 'Remove this policy document');
  await playground.table.expectVerdict(1, 1, 'Yes');
  await page.getByRole('button', { name: `${name} menu` }).click();
  await expect(page.getByRole('menuitem', { name: 'Remove this policy document' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: `Undo: remove Session of ${name}` }).click();
  await playground.table.expectVerdict(
    1,
    1,
    'No',
    "The session policy doesn't allow events:PutTargets",
  );
});

test('every level of SCPs has to allow; a policy moves from level to level', async ({
  playground,
  page,
}) => {
  await playground.openExample('scp-levels', 'Service control policies at two levels');
  const { table, reasons } = playground;
  const name = 'Unit allows PutRule';
  await table.expectVerdict(1, 1, 'No', "The SCP at level 2 doesn't allow events:PutTargets");
  await table.expectVerdict(1, 2, 'No', 'Denied by NoTargets of the SCP at the root');
  await table.choose(1, 1);
  await reasons.line('Statement 1 of the SCP at level 2').click();
  await expect(tab(page, name, 'SCP · level 2')).toBeChecked();
  await playground.choose(`${name} menu`, 'Raise to the root');
  await expect(tab(page, name, 'SCP · root (2)')).toBeChecked();
  // One of the two policies at the root is enough.
  await table.expectVerdict(1, 1, 'Yes');
  await playground.choose(`${name} menu`, 'Lower to level 2');
  await table.expectVerdict(1, 1, 'No');
  await playground.choose(`${name} menu`, 'Service control policy at level 3');
  await expect(tab(page, name, 'SCP · level 3')).toBeChecked();
});

test("another account's bus needs its own policy, which the menu writes for it", async ({
  playground,
  page,
}) => {
  await playground.openExample('publish-to-custom-bus', 'Publishing to one custom event bus');
  const { table } = playground;
  await playground.policy('Policy A').edit('us-east-1:123456789012', '*:*');
  await table.expectVerdict(3, 0, 'No', "Another account's bus: its policy must allow it too");
  await table.choose(3, 0);
  await playground.choose('Policy A menu', 'Resource policy of the event bus');
  await table.expectVerdict(3, 0, 'Yes');
  const bus = playground.policy('Policy A, document 2');
  expect(JSON.parse(await bus.text()).Statement).toEqual([
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::123456789012:user/alice' },
      Action: 'events:PutEvents',
      Resource: 'arn:aws:events:us-east-1:210987654321:event-bus/my-custom-event-bus',
    },
  ]);
  await bus.edit('user/alice', 'user/bob');
  await table.expectVerdict(3, 0, 'No', "Principal user alice isn't named (bus policy)");
  await page.getByRole('button', { name: 'Policy A menu' }).click();
  const again = page.getByRole('menuitem', { name: 'Resource policy of the event bus' });
  await expect(again).toBeDisabled();
  await expect(again).toContainText('a bus has one policy');
});

test('a service and an anonymous caller can be allowed by the bus policy only', async ({
  playground,
}) => {
  await playground.openExample('rcp-data-perimeter');
  const { table } = playground;
  await table.expectVerdict(2, 1, 'Yes');
  await playground.site('Caller').fill('*');
  await playground.site('Caller').press('Enter');
  await table.expectVerdict(0, 0, 'Yes');
  await table.expectVerdict(0, 1, 'No', /^Denied by OwnAccountAndServicesOnly/);
  await playground.openExample('cross-account-put-events');
  await playground.site('Caller').fill('events.amazonaws.com');
  await playground.site('Caller').press('Enter');
  await table.expectVerdict(0, 0, 'No', 'Only a bus policy can allow this caller');
});

test('who can call is told in words where somebody is entered who cannot', async ({
  playground,
  page,
}) => {
  await playground.open();
  const caller = playground.site('Caller');
  await caller.fill('alice');
  await caller.press('Enter');
  for (const words of ['a user', 'a role session', 'an account', 'an AWS service', 'anybody']) {
    await expect(page.getByRole('alert')).toContainText(words);
  }
  await expectAccessible(page);
});

test('a scenario with every type of policy comes back from its link as it was', async ({
  playground,
  stranger,
  page,
}) => {
  await playground.open();
  await addEveryType(playground);
  await expect(tabs(page, 'Policy A')).toHaveText(ALL_TYPES);
  await expect(head(page, 'Policy A')).toContainText(
    'identity + boundary + session + SCP + RCP + bus policy',
  );
  const link = await playground.share();
  const other = await stranger();
  await other.open(link.slice(link.indexOf('#') + 1));
  await expect(tabs(other.page, 'Policy A')).toHaveText(ALL_TYPES);
  for (const name of ALL_TYPES) {
    await tab(other.page, 'Policy A', name).check();
    await tab(page, 'Policy A', name).check();
    const document = `Policy A, document ${ALL_TYPES.indexOf(name) + 1}`;
    expect(await other.policy(document).text()).toBe(await playground.policy(document).text());
  }
  expect(await other.table.words()).toEqual(await playground.table.words());
});

test('a document with an error is marked on its tab, and named where there is no verdict', async ({
  playground,
  page,
}) => {
  await playground.open();
  await playground.choose('Policy A menu', 'Session policy');
  await playground.policy('Policy A, document 2').edit('"Allow"', '"Alow"');
  await expect(tabs(page, 'Policy A')).toHaveText(['Identity', 'Session, with errors']);
  await playground.table.choose(0, 0);
  await expect(playground.reasons.root).toContainText('Policy A, Session, line 5');
});

test('without a mouse: open the menu, add, write, change the tab, remove', async ({
  playground,
  page,
}) => {
  await playground.open();
  await page.getByRole('button', { name: 'Policy B menu' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeFocused();
  await page.keyboard.type('perm');
  await expect(page.getByRole('menuitem', { name: 'Permissions boundary' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(playground.policy('Policy B, document 2').input).toBeFocused();
  await tab(page, 'Policy B', 'Boundary').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(tab(page, 'Policy B', 'Identity')).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(playground.policy('Policy B, document 2').input).toBeVisible();
  await page.getByRole('button', { name: 'Policy B menu' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeFocused();
  const remove = page.getByRole('menuitem', { name: 'Remove this policy document' });
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowDown');
  await expect(remove).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tabs(page, 'Policy B')).toHaveCount(0);
  await expect(playground.policy('Policy B').input).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`on a phone every document is in reach, ${colorScheme}`, async ({ playground, page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await playground.open();
    await addEveryType(playground);
    for (const name of ALL_TYPES) {
      await tab(page, 'Policy A', name).check({ force: true });
      await expect(tab(page, 'Policy A', name)).toBeInViewport();
    }
    const { width, wide } = await page.evaluate(() => ({
      width: document.documentElement.clientWidth,
      wide: document.documentElement.scrollWidth,
    }));
    expect(wide).toBeLessThanOrEqual(width);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Policy A menu' }).click();
    const last = page.getByRole('menuitem', { name: 'Resource policy of the event bus' });
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    await expectAccessible(page);
  });
}

const ALL_TYPES = [
  'Identity',
  'Identity 2',
  'Boundary',
  'Session',
  'SCP · root',
  'SCP · level 2',
  'RCP · root',
  'Bus policy',
];

async function addEveryType(playground: Playground): Promise<void> {
  for (const item of [
    'Another identity policy',
    'Permissions boundary',
    'Session policy',
    'Service control policy at the root',
    'Service control policy at level 2',
    'Resource control policy at the root',
    'Resource policy of the event bus',
  ]) {
    await playground.choose('Policy A menu', item);
    await expect(
      playground.page.getByRole('textbox', { name: /^Policy A, document/ }),
    ).toBeFocused();
  }
}

function tabs(page: Page, caller: string): Locator {
  return page.getByRole('group', { name: `Policies of ${caller}` }).locator('label');
}

function tab(page: Page, caller: string, name: string): Locator {
  return page
    .getByRole('group', { name: `Policies of ${caller}` })
    .getByRole('radio', { name, exact: true });
}

function head(page: Page, caller: string): Locator {
  return page.getByRole('columnheader').filter({ hasText: caller });
}
