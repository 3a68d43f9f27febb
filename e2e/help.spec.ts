import { conditionKeys, eventsActions } from '../src/engine/later';
import { expect, test } from './support/test';

test('the help tells the version and how old the reference data is', async ({
  playground,
  page,
}) => {
  await playground.open();
  await page.getByRole('button', { name: 'Keys and help' }).click();
  const help = page.getByRole('dialog', { name: 'Keys and help' });
  await expect(help).toContainText(/Version \d+\.\d+\.\d+/);
  await expect(help).toContainText(
    /IAM reference data of [A-Z][a-z]+ \d+, \d{4}: .* from @cloud-copilot\/iam-data [\d.]+/,
  );
  await expect(help).toContainText(
    `${eventsActions.length} actions of EventBridge and ${conditionKeys.length} condition keys`,
  );
});
