import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test';

test.use({ editor: 'plain' });

const ROWS = 1000;

test.describe('a table of a thousand rows', () => {
  test.beforeEach(async ({ playground, page }) => {
    await playground.open();
    await page.getByLabel('Scenario file').setInputFiles({
      name: 'thousand.scenario.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(thousandRows())),
    });
    await expect(playground.title).toHaveValue('A thousand rows');
  });

  test('says how many rows there are, filtered and not', async ({ playground, page }) => {
    await expect(page.getByRole('radio', { name: 'All 1,000' })).toBeVisible();
    await expect(playground.table.root).toHaveAttribute('aria-rowcount', String(ROWS + 1));
    await expect(page.getByText(/^1,?000 of 1,?000 as expected/)).toBeVisible();
    await page.getByRole('radio', { name: 'A and B differ 500' }).check();
    await expect(playground.table.header(0)).toHaveAccessibleName(/^Row 2: /);
  });

  test('goes to its last row and back with the keys', async ({ playground, page }) => {
    await playground.table.verdict(0, 1).focus();
    await page.keyboard.press('ControlOrMeta+End');
    await expect(focused(page)).toHaveAttribute('data-column', '1');
    await expect(page.getByRole('button', { name: /^Row 1000: / })).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(playground.reasons.heading).toHaveText('No for Policy B, row 1000');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Home');
    await expect(page.getByRole('button', { name: /^Row 1: / })).toBeInViewport();
  });

  test('is edited like a small one', async ({ playground, page }) => {
    await playground.policy('Policy B').edit('"aws.ec2"', '"aws.s3"');
    await expect(page.getByRole('radio', { name: 'Mismatches 1,000' })).toBeVisible();
    await page.getByRole('button', { name: 'Undo: edit Policy B' }).click();
    await playground.expectMismatches(0);
    await page.getByRole('button', { name: 'Row', exact: true }).click();
    await expect(page.getByRole('button', { name: /^Row 1001: / })).toBeInViewport();
    await expect(playground.rowEditor.input).toHaveAccessibleName('Event pattern, row 1001');
  });

  test('is there again after a reload', async ({ playground, page }) => {
    await playground.title.fill('Mine');
    await playground.title.press('Enter');
    await page.reload();
    await expect(playground.title).toHaveValue('Mine');
    await expect(page.getByRole('radio', { name: 'All 1,000' })).toBeVisible();
  });
});

function focused(page: Page): Locator {
  return page.locator(':focus');
}

/** Every second row has a source that the second policy does not allow. */
function thousandRows(): unknown {
  const allow = { Effect: 'Allow', Action: 'events:PutRule', Resource: '*' };
  const onlyEc2 = { ...allow, Condition: { StringEquals: { 'events:source': 'aws.ec2' } } };
  const caller = (name: string, Statement: object) => ({
    name,
    policies: [{ type: 'identity', text: { Version: '2012-10-17', Statement } }],
  });
  return {
    version: 1,
    title: 'A thousand rows',
    site: {
      principal: 'arn:aws:iam::123456789012:user/alice',
      account: '123456789012',
      region: 'us-east-1',
      bus: 'default',
      rule: 'MyRule',
    },
    callers: [caller('Policy A', allow), caller('Policy B', onlyEc2)],
    rows: Array.from({ length: ROWS }, (_, index) => ({
      kind: 'PutRule',
      text: { source: [index % 2 === 0 ? 'aws.ec2' : 'aws.s3'], region: [`r${index}`] },
      expected: [null, index % 2 === 0 ? 'Yes' : 'No'],
    })),
  };
}
