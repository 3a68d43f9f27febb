import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

test.use({ editor: 'plain' });

const DENY = {
  id: 'deny-ec2',
  title: 'Allowing all events except Amazon EC2 events, with a deny statement',
};

test('the address follows the work without a step in the history of the browser', async ({
  playground,
  page,
}) => {
  await playground.openExample('specific-source');
  const steps = await page.evaluate(() => history.length);
  await playground.policy('Policy B').typeAtEnd('\n\n\n');
  await expect(page).toHaveURL(/#s3\.[\w-]+$/);
  const first = page.url();
  await playground.policy('Policy B').typeAtEnd('\n\n\n');
  await expect(page).not.toHaveURL(first);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('the address is a link to what is open', async ({ playground, page, stranger }) => {
  await playground.open();
  await rename(page, 'Shared by its address');
  await expect(page).toHaveURL(/#s3\./);
  const other = await stranger();
  await other.page.goto(page.url());
  await expect(other.title).toHaveValue('Shared by its address');
});

test('a link that is followed on the open page is heard', async ({ playground, page }) => {
  await playground.open();
  await playground.follow(`example/${DENY.id}`);
  await expect(playground.title).toHaveValue(DENY.title);
  await expect(page).toHaveURL(new RegExp(`#example/${DENY.id}$`));
});

test('an example never overwrites earlier work: one undo brings it back', async ({
  playground,
  page,
}) => {
  await playground.open();
  await rename(page, 'My work');
  await playground.policy('Policy B').edit('"aws.ec2"', '"aws.s3"');
  const mine = await playground.everything();

  await playground.choose('Examples', DENY.title);
  await expect(playground.title).toHaveValue(DENY.title);
  await expect(playground.notice).toContainText('what was open before is one undo away');
  await playground.notice.getByRole('button', { name: 'Undo' }).click();
  await expect(playground.title).toHaveValue('My work');
  expect(await playground.everything()).toEqual(mine);
});

test('earlier work stays in reach when another link has been opened and the page reloaded', async ({
  playground,
  page,
}) => {
  await playground.open();
  await rename(page, 'My work');
  await expect(page).toHaveURL(/#s3\./);
  await playground.choose('Examples', DENY.title);
  await expect(playground.title).toHaveValue(DENY.title);
  await page.reload();
  await expect(playground.title).toHaveValue(DENY.title);
  await playground.choose('Examples', /^My work/);
  await expect(playground.title).toHaveValue('My work');
});

test("the browser's own way back returns to what was open before", async ({ playground, page }) => {
  await playground.open();
  await rename(page, 'My work');
  await expect(page).toHaveURL(/#s3\./);
  await playground.follow(`example/${DENY.id}`);
  await expect(playground.title).toHaveValue(DENY.title);
  await page.goBack();
  await expect(playground.title).toHaveValue('My work');
});

async function rename(page: Page, title: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Title of the scenario' });
  await field.fill(title);
  await field.press('Enter');
}
