import { Playground } from './support/playground';
import { expect, test } from './support/test';

test.use({ editor: 'plain' });

test('a reload brings back what was open: texts, names, expected values, place', async ({
  playground,
  page,
}) => {
  await playground.open();
  await rename(playground, 'My work');
  await playground.policy('Policy B').edit('"aws.ec2"', '"aws.s3"');
  await playground.policy('Policy A').typeAtEnd(' half a tho');
  await playground.table.expected(0, 1).click();
  const region = playground.site('Region');
  await region.fill('eu-west-1');
  await region.press('Enter');
  const before = await playground.everything();

  await page.reload();
  await expect(playground.title).toHaveValue('My work');
  expect(await playground.everything()).toEqual(before);
});

test('what was typed just before a reload is not lost', async ({ playground, page }) => {
  await playground.open();
  await rename(playground, 'a');
  await playground.policy('Policy B').typeAtEnd('z');
  await page.reload();
  await expect(playground.policy('Policy B').input).toHaveValue(/z$/);
});

test('a reload that takes its time loses nothing, though the address changes meanwhile', async ({
  playground,
  page,
}) => {
  let addressWritten = (): void => {};
  await page.exposeFunction('addressWritten', () => addressWritten());
  await page.addInitScript(() => {
    const write = history.replaceState.bind(history);
    history.replaceState = (...change) => {
      write(...change);
      (window as unknown as { addressWritten(): void }).addressWritten();
    };
  });
  await playground.openExample('specific-source');
  await rename(playground, 'Before');
  await expect(page).toHaveURL(/#s3\./);
  const written = new Promise<void>((resolve) => {
    addressWritten = resolve;
  });
  await page.route(/\/$/, async (route) => {
    await written;
    await route.continue();
  });
  await rename(playground, 'After');
  await page.reload();
  await expect(playground.title).toHaveValue('After');
});

test('a visitor who changed nothing begins with the first table again', async ({
  playground,
  page,
}) => {
  await playground.open();
  await page.reload();
  await expect(playground.title).toHaveValue('Limiting access to a specific source');
  await playground.expectMismatches(0);
});

test('a new tab starts with a copy of the latest work; then the two go their own ways', async ({
  playground,
  page,
  context,
}) => {
  await playground.open();
  await rename(playground, 'Latest work');
  await expect(page).toHaveURL(/#s3\./);

  const second = new Playground(await context.newPage());
  await second.open();
  await expect(second.title).toHaveValue('Latest work');
  await rename(second, 'Of the second tab');
  await expect(second.page).toHaveURL(/#s3\./);
  await rename(playground, 'Of the first tab');

  await second.page.reload();
  await page.reload();
  await expect(second.title).toHaveValue('Of the second tab');
  await expect(playground.title).toHaveValue('Of the first tab');
});

test('a fresh start can be undone', async ({ playground, page }) => {
  await playground.open();
  await rename(playground, 'My work');
  await playground.choose('Examples', 'Start with an empty scenario');
  await expect(playground.title).toHaveValue('Untitled');
  await expect(playground.table.rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo: start afresh' }).click();
  await expect(playground.title).toHaveValue('My work');
  await expect(playground.table.rows).toHaveCount(4);
});

test('preferences stay for the next visit', async ({ playground, page }) => {
  await playground.open();
  await playground.choose('Settings', 'Dark');
  await page.reload();
  await expect(playground.table.root).toBeVisible();
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('menuitemradio', { name: 'Dark' })).toBeChecked();
  await expect(page.getByRole('menuitemradio', { name: /^Plain/ })).toBeChecked();
});

async function rename(playground: Playground, title: string): Promise<void> {
  await playground.title.fill(title);
  await playground.title.press('Enter');
}
