import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

test.use({ editor: 'plain' });

test('a scenario is saved as a file and opened from it by somebody else', async ({
  playground,
  page,
  stranger,
}) => {
  await playground.open();
  await playground.title.fill('Rules of the EC2 team');
  await playground.title.press('Enter');
  await playground.policy('Policy B').edit('"aws.ec2"', '["aws.ec2", "aws.é3"]');
  await playground.table.expected(0, 1).click();
  const mine = await playground.everything();

  await page.getByRole('button', { name: 'Share' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('rules-of-the-ec2-team.scenario.json');
  const content = await readFile(await file.path(), 'utf8');
  expect(JSON.parse(content)).toMatchObject({ version: 3, title: 'Rules of the EC2 team' });

  const other = await stranger();
  await other.open();
  await openFile(other.page, 'from-a-friend.json', content);
  await expect(other.title).toHaveValue(mine.title);
  expect(await other.everything()).toEqual(mine);
});

test('the menu opens a file; what was open before is one undo away', async ({
  playground,
  page,
}) => {
  await playground.open();
  const chooser = page.waitForEvent('filechooser');
  await playground.choose('Examples', /^Open a scenario file/);
  await (await chooser).setFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(scenario('From a file')),
  });
  await expect(playground.title).toHaveValue('From a file');
  await expect(playground.notice).toContainText('Opened mine.json');
  await playground.notice.getByRole('button', { name: 'Undo' }).click();
  await expect(playground.title).toHaveValue('Limiting access to a specific source');
});

test('a file written by hand may hold policies and patterns as JSON', async ({
  playground,
  page,
}) => {
  await playground.open();
  await openFile(
    page,
    'by-hand.json',
    scenario('By hand', { Statement: { Effect: 'Allow', Action: 'events:*', Resource: '*' } }),
  );
  await playground.table.expectVerdict(0, 0, 'Yes');
  expect(await playground.policy('One').text()).toContain('"Effect": "Allow"');
});

for (const [name, content, says] of [
  ['that is no JSON', 'not a scenario', 'This is not a file made by this page'],
  [
    'of something else',
    '{"a":1}',
    /This (?:is not a file made by this page|file does not hold a valid scenario)/,
  ],
  ['of a newer version', scenario('x').replace('"version":1', '"version":9'), 'newer version'],
  [
    'with a wrong value in it',
    scenario('x').replace('"PutRule"', '"PutFun"'),
    /does not hold a valid scenario: `?rows\[0\]\.kind/,
  ],
  [
    'with a member that nobody knows',
    scenario('x').replace('"title"', '"extra":1,"title"'),
    'does not hold a valid scenario',
  ],
] as const) {
  test(`a file ${name} says why it is not opened and touches nothing`, async ({
    playground,
    page,
  }) => {
    await playground.open();
    const before = await playground.everything();
    await openFile(page, 'wrong.json', content);
    await expect(playground.notice).toContainText(says);
    expect(await playground.everything()).toEqual(before);
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  });
}

async function openFile(page: Page, name: string, content: string): Promise<void> {
  await page.getByLabel('Scenario file').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
}

/** A small scenario as the text of a file. */
function scenario(title: string, policy: unknown = '{}'): string {
  return JSON.stringify({
    version: 1,
    title,
    site: {
      principal: 'arn:aws:iam::123456789012:user/alice',
      account: '123456789012',
      region: 'us-east-1',
      bus: 'default',
      rule: 'MyRule',
    },
    callers: [{ name: 'One', policies: [{ type: 'identity', text: policy }] }],
    rows: [{ kind: 'PutRule', text: { source: ['aws.ec2'] } }],
  });
}
