import type { Playground } from './support/playground';
import { expect, test } from './support/test';

test.use({ editor: 'plain' });

test('Share copies a link and says how long it is', async ({ playground, page }) => {
  await playground.open();
  const link = await playground.share();
  const dialog = page.getByRole('dialog', { name: 'Share this scenario' });
  await expect(dialog.getByRole('status')).toHaveText('Link copied');
  await expect(dialog).toContainText(`${link.length.toLocaleString('en-US')} characters`);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  expect(link, 'the first table fits every chat').toMatch(/^.{1,1900}$/);
});

test('a link opens the same scenario for somebody else', async ({ playground, stranger }) => {
  await playground.open();
  await writeScenario(playground);
  const mine = await playground.everything();
  const link = await playground.share();

  const other = await stranger();
  await other.page.goto(link);
  await expect(other.title).toHaveValue(mine.title);
  expect(await other.everything()).toEqual(mine);
});

test('a link made of a link is the same link', async ({ playground, stranger }) => {
  await playground.open();
  await writeScenario(playground);
  const link = await playground.share();
  const other = await stranger();
  await other.page.goto(link);
  await expect(other.title).toHaveValue('Übung 🔐 שלום');
  expect(await other.share()).toBe(link);
});

test('where the clipboard is closed the link is selected, to be copied by hand', async ({
  playground,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    });
  });
  await playground.open();
  const link = await playground.share();
  await expect(page.getByText('The clipboard is closed to this page')).toBeVisible();
  const field = page.getByRole('textbox', { name: 'Link to this scenario' });
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe(link);
});

test('what is too large for a link says so and offers the file', async ({ playground, page }) => {
  await playground.open();
  await playground.policy('Policy B').replace(' '.repeat(200_000));
  await playground.policy('Policy A').replace(' '.repeat(100_000));
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('more than a link can carry')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download as a file' })).toBeVisible();
});

/** Changes everything that a scenario can hold. */
async function writeScenario(playground: Playground): Promise<void> {
  const { page, table } = playground;
  await commit('Title of the scenario', 'Übung 🔐 שלום');
  await commit('Name of policy B', 'EC2 & S3 <team>');
  await commit('Region', 'eu-central-1');
  await commit('Event bus', 'orders');
  await playground.policy('EC2 & S3 <team>').edit('"aws.ec2"', '["aws.ec2", "aws.é3"]');
  await table.header(0).click();
  await playground.rowEditor.replace('{\n\t"source": ["aws.é3"]\n}');
  await table.expected(0, 1).click();
  await playground.choose('Add a row of a kind', /^PutEvents/);
  await playground.policy('Policy A').typeAtEnd(' broken');
  await table.expectVerdict(0, 1, 'Yes');
  await table.expectVerdict(0, 0, 'Not evaluated');

  async function commit(name: string, value: string): Promise<void> {
    const field = page.getByRole('textbox', { name, exact: true });
    await field.fill(value);
    await field.press('Enter');
  }
}
