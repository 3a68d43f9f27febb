import type { Locator } from '@playwright/test';
import { expect, test } from './support/test';

test.use({ editor: 'plain' });

/** Rules whose name begins with the number of the caller's account. */
const OWN_RULES = `{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "events:*",
    "Resource": "arn:aws:events:us-east-1:123456789012:rule/\${aws:PrincipalAccount}-*"
  }
}`;

test.describe('who calls, and where', () => {
  test('the caller gives ${aws:PrincipalAccount} its value, the account is part of the ARN', async ({
    playground,
  }) => {
    const { table } = playground;
    await playground.open();
    await playground.policy('Policy B').replace(OWN_RULES);
    await table.expectVerdict(0, 1, 'No', "Rule MyRule isn't covered");
    await commit(playground.site('Rule'), '123456789012-nightly');
    await table.expectVerdict(0, 1, 'Yes');
    await commit(playground.site('Caller'), 'arn:aws:iam::210987654321:user/alice');
    await table.expectVerdict(0, 1, 'No', "Rule 123456789012-nightly isn't covered");
    await commit(playground.site('Caller'), 'arn:aws:iam::123456789012:user/alice');
    await table.expectVerdict(0, 1, 'Yes');
    await commit(playground.site('Account'), '210987654321');
    await table.expectVerdict(0, 1, 'No', "Account 210987654321 isn't covered");
  });

  test('the region decides where an event without a bus ARN goes', async ({ playground }) => {
    await playground.openExample('publish-to-custom-bus', 'Publishing to one custom event bus');
    await playground.table.expectVerdict(0, 0, 'Yes');
    await commit(playground.site('Region'), 'eu-west-1');
    await playground.table.expectVerdict(0, 0, 'No', "Region eu-west-1 isn't covered");
    await playground.table.expectVerdict(1, 0, 'No');
    await commit(playground.site('Region'), 'us-east-1');
    await playground.table.expectVerdict(0, 0, 'Yes');
  });

  test('the rule and the bus are part of the ARN that PutRule and PutTargets ask for', async ({
    playground,
  }) => {
    await playground.openExample(
      'put-targets-specific-rule',
      'Limiting access to targets: one rule',
    );
    await playground.table.expectVerdict(0, 0, 'Yes');
    await commit(playground.site('Rule'), 'Nightly');
    await playground.table.expectVerdict(0, 0, 'No', "Rule Nightly isn't covered");
    await commit(playground.site('Event bus'), 'orders');
    await playground.table.expectVerdict(
      0,
      0,
      'No',
      "Rule Nightly on event bus orders isn't covered",
    );
  });

  test('a value that AWS would not take stays in its field with a word on what to do', async ({
    playground,
    page,
  }) => {
    await playground.open();
    const account = playground.site('Account');
    await commit(account, '12345');
    await expect(page.getByRole('alert')).toContainText('Enter the twelve digits of an account');
    await expect(account).toHaveAccessibleDescription(/^Enter the twelve digits of an account/);
    await playground.table.expectVerdict(0, 0, 'Yes');
    await account.press('Escape');
    await expect(account).toHaveValue('123456789012');
    await expect(page.getByRole('alert')).toHaveCount(0);
    // Nobody is corrected in the middle of a word.
    await account.fill('2109');
    await expect(account).not.toHaveAttribute('aria-invalid');
    await account.press('Escape');
  });

  test('a row may be called by somebody else, somewhere else', async ({ playground, page }) => {
    await playground.openExample('publish-to-custom-bus', 'Publishing to one custom event bus');
    await page.getByRole('button', { name: /^Caller and place of this row/ }).click();
    const own = page.getByRole('dialog', { name: 'Caller and place of this row' });
    await commit(own.getByRole('textbox', { name: 'Region' }), 'eu-west-1');
    await playground.table.expectVerdict(0, 0, 'No', "Region eu-west-1 isn't covered");
    await expect(playground.table.header(0)).toContainText('in eu-west-1');
    await playground.table.expectVerdict(4, 0, 'No', "Event bus orders isn't covered");
    await own.getByRole('button', { name: 'As the scenario' }).click();
    await playground.table.expectVerdict(0, 0, 'Yes');
    await expect(own).toBeHidden();
  });
});

/** Types a value and takes it. */
async function commit(field: Locator, value: string): Promise<void> {
  await field.fill(value);
  await field.press('Enter');
}
