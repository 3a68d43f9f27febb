import { expect, test } from './support/test';

test.use({ editor: 'plain' });

test.describe('adding targets to a rule', () => {
  test.beforeEach(async ({ playground }) => {
    await playground.openExample(
      'put-targets-lambda-only',
      'Limiting access to targets: one rule, Lambda functions only',
    );
  });

  test('a function may be added, a queue may not, nor both in one call', async ({ playground }) => {
    const { table } = playground;
    await table.expectVerdict(0, 0, 'Yes', '');
    await table.expectVerdict(1, 0, 'No', "Target SQS queue my-queue isn't allowed");
    await table.expectVerdict(2, 0, 'No', "Target SQS queue my-queue isn't allowed");
  });

  test('another rule is another resource, whatever its targets', async ({ playground }) => {
    await playground.table.expectVerdict(4, 0, 'No', "Rule OtherRule isn't covered");
    await expect(playground.table.header(4)).toContainText('PutTargets on OtherRule');
  });

  test("a target's ARN is edited and the verdict follows", async ({ playground }) => {
    await playground.table.header(1).click();
    await expect(playground.rowEditor.input).toHaveAccessibleName('Targets, row 2');
    await playground.rowEditor.edit(
      ':sqs:us-east-1:123456789012:my-queue',
      ':lambda:eu-west-1:123456789012:function:x',
    );
    await playground.table.expectVerdict(1, 0, 'Yes', '');
  });

  test('for several functions in one call ForAllValues is needed', async ({ playground }) => {
    await playground.table.expectVerdict(3, 0, 'No', 'Only one target can be named');
    await playground.policy('Policy A').edit('"ArnLike"', '"ForAllValues:ArnLike"');
    await playground.table.expectVerdict(3, 0, 'Yes', '');
    await playground.table.expectVerdict(2, 0, 'No', "Target SQS queue my-queue isn't allowed");
  });
});

test.describe('publishing to one custom bus', () => {
  test.beforeEach(async ({ playground }) => {
    await playground.openExample('publish-to-custom-bus', 'Publishing to one custom event bus');
  });

  test('the reasons name the bus, the region and the account', async ({ playground }) => {
    const { table } = playground;
    await table.expectVerdict(0, 0, 'Yes', '');
    await table.expectVerdict(1, 0, 'No', "Event bus default isn't covered");
    await table.expectVerdict(2, 0, 'No', "Region eu-west-1 isn't covered");
    await table.expectVerdict(3, 0, 'No', "Account 210987654321 isn't covered");
    await table.expectVerdict(4, 0, 'No', "Event bus orders isn't covered");
  });

  test("the policy's ARN is edited and another row is the one that may", async ({ playground }) => {
    await playground
      .policy('Policy A')
      .edit(
        'us-east-1:123456789012:event-bus/my-custom-event-bus',
        'us-east-1:123456789012:event-bus/orders',
      );
    await playground.table.expectWords([['No'], ['No'], ['No'], ['No'], ['Yes']]);
    await playground.expectMismatches(2);
  });

  test('an entry that is not complete is not evaluated', async ({ playground }) => {
    await playground.table.header(0).click();
    await playground.rowEditor.replace('{ "Source": ');
    await playground.table.expectVerdict(0, 0, 'Not evaluated', /^This entry is not valid: /);
  });
});
