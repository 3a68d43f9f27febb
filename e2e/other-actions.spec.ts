import { expect, test } from './support/test';

test.use({ editor: 'plain' });

const S3_POLICY = `{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:GetObject",
    "Resource": "arn:aws:s3:::reports/\${aws:username}/*",
    "Condition": { "IpAddress": { "aws:SourceIp": "203.0.113.0/24" } }
  }
}`;

test.describe('a row about an action of another service', () => {
  test.beforeEach(async ({ playground }) => {
    await playground.open();
    await playground.policy('Policy A').replace(S3_POLICY);
    await playground.choose('Add a row of a kind', /^Other action/);
  });

  test('is asked about as written: action, resource and context', async ({ playground }) => {
    const { table, rowEditor } = playground;
    await expect(rowEditor.input).toHaveAccessibleName('Request, row 5');
    await rowEditor.replace(
      '{ "action": "s3:GetObject", "resource": "arn:aws:s3:::reports/alice/1.csv", "context": { "aws:SourceIp": "203.0.113.9" } }',
    );
    await table.expectVerdict(4, 0, 'Yes', '');
    await rowEditor.edit('203.0.113.9', '198.51.100.1');
    await table.expectVerdict(4, 0, 'No', /aws:SourceIp/);
    await rowEditor.edit('198.51.100.1', '203.0.113.9');
    await rowEditor.edit('reports/alice', 'reports/bob');
    await table.expectVerdict(4, 0, 'No', /./);
  });

  test('says what is wrong with a text that is no request', async ({ playground }) => {
    await playground.rowEditor.replace('{ "action": "s3:*" }');
    await playground.table.expectVerdict(
      4,
      0,
      'Not evaluated',
      'This request is not valid: A request is about one action; wildcards belong into policies',
    );
  });

  test('refuses a caller who is nobody', async ({ playground }) => {
    await playground.rowEditor.replace('{ "action": "s3:GetObject", "principal": "alice" }');
    await playground.table.expectVerdict(4, 0, 'Not evaluated', /`?principal`? is one caller/);
  });

  test('has a caller and a region of its own, and no bus or rule', async ({ page }) => {
    await page.getByRole('button', { name: /^Caller and place of this row/ }).click();
    const own = page.getByRole('dialog', { name: 'Caller and place of this row' });
    await expect(own.getByRole('textbox')).toHaveCount(2);
    await expect(own.getByRole('textbox', { name: 'Caller' })).toBeVisible();
    await expect(own.getByRole('textbox', { name: 'Region' })).toBeVisible();
  });

  test('gets its context keys from a list, by type', async ({ page, playground }) => {
    await page.getByRole('button', { name: 'Add a key' }).click();
    const keys = page.getByRole('dialog', { name: 'Condition keys' });
    await expect(keys.getByRole('region', { name: 'Address' })).toContainText('aws:SourceIp');
    await keys.getByRole('searchbox').fill('sourceip');
    await keys.getByRole('button', { name: /^aws:SourceIp/ }).click();
    await expect(keys).toBeHidden();
    expect(JSON.parse(await playground.rowEditor.text()).context).toEqual({
      'aws:SourceIp': '203.0.113.7',
    });
  });

  test('keeps the value of a key that is chosen again', async ({ page, playground }) => {
    const text = '{ "action": "s3:GetObject", "context": { "aws:sourceIp": "198.51.100.1" } }';
    await playground.rowEditor.replace(text);
    await page.getByRole('button', { name: 'Add a key' }).click();
    await page.getByRole('button', { name: /^aws:SourceIp/ }).click();
    await expect(page.getByRole('alert')).toHaveText(/^aws:SourceIp is there already/);
    expect(await playground.rowEditor.text()).toBe(text);
  });

  test('is told to mend a broken text before a key is added', async ({ page, playground }) => {
    await playground.rowEditor.replace('{ "action": ');
    await page.getByRole('button', { name: 'Add a key' }).click();
    await page.getByRole('button', { name: /^aws:SourceIp/ }).click();
    await expect(page.getByRole('alert')).toHaveText(/^Mend the text first/);
    expect(await playground.rowEditor.text()).toBe('{ "action": ');
  });
});

test.describe('context values for a call of EventBridge', () => {
  const FROM_OFFICE = `{ "Statement": { "Effect": "Allow", "Action": "events:PutRule", "Resource": "*",
    "Condition": { "IpAddress": { "aws:SourceIp": "203.0.113.0/24" } } }, "Version": "2012-10-17" }`;

  test.beforeEach(async ({ page, playground }) => {
    await playground.open();
    await playground.policy('Policy A').replace(FROM_OFFICE);
    await playground.table.expectVerdict(0, 0, 'No', /aws:SourceIp/);
    await page.getByRole('button', { name: /^Caller and place of this row/ }).click();
    await page.getByRole('button', { name: 'Give context values' }).click();
  });

  test('are a second text of the row, and the row says which keys it has', async ({
    playground,
  }) => {
    const { table, rowEditor } = playground;
    await expect(rowEditor.input).toHaveAccessibleName('Context, row 1');
    await rowEditor.replace('{ "aws:SourceIp": "203.0.113.9" }');
    await table.expectVerdict(0, 0, 'Yes', '');
    await expect(table.header(0)).toContainText('PutRule with aws:SourceIp');
    await table.expectVerdict(1, 0, 'No', /aws:SourceIp/);
  });

  test('travel in the link', async ({ page, playground }) => {
    await playground.rowEditor.replace('{ "aws:SourceIp": "203.0.113.9" }');
    const link = await playground.share();
    const fresh = await page.context().newPage();
    await fresh.goto(link);
    await expect(fresh.getByRole('rowheader').first()).toContainText('PutRule with aws:SourceIp');
    await expect(fresh.getByRole('radio', { name: 'Context' })).toBeVisible();
  });

  test('that cannot be read leave the row unevaluated, and the pattern blameless', async ({
    page,
    playground,
  }) => {
    await playground.rowEditor.replace('{ "aws:SourceIp": ["a", {}] }');
    await playground.table.expectVerdict(0, 0, 'Not evaluated', /^This row's context is not valid/);
    await page.getByRole('radio', { name: 'Event pattern' }).check();
    await expect(playground.rowEditor.input).toHaveAccessibleName('Event pattern, row 1');
  });

  test('are marked where a reason speaks of them', async ({ page, playground }) => {
    await playground.rowEditor.replace('{ "aws:SourceIp": "198.51.100.1" }');
    await page.getByRole('radio', { name: 'Event pattern' }).check();
    await playground.table.cell(0, 0).click();
    await playground.reasons
      .line('is outside')
      .or(playground.reasons.line('198.51.100.1'))
      .last()
      .click();
    await expect(playground.rowEditor.input).toHaveAccessibleName('Context, row 1');
  });

  test('go away again, and come back by undo', async ({ page, playground }) => {
    await playground.rowEditor.replace('{ "aws:SourceIp": "203.0.113.9" }');
    await page.getByRole('button', { name: /^Caller and place of this row/ }).click();
    await page.getByRole('button', { name: 'Take the context away' }).click();
    await playground.table.expectVerdict(0, 0, 'No', /aws:SourceIp/);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await playground.table.expectVerdict(0, 0, 'Yes', '');
  });
});
