import { expectAccessible } from './support/accessibility';
import { EventLab } from './support/event-lab';
import { expect, test } from './support/test';

test.use({ editor: 'plain' });

/** Another account's bus in the example of two accounts. */
const ORDERS = 'arn:aws:events:us-east-1:210987654321:event-bus/orders';
const FOR_AN_ORGANIZATION = JSON.stringify({
  Version: '2012-10-17',
  Statement: {
    Effect: 'Allow',
    Principal: '*',
    Action: 'events:PutEvents',
    Resource: ORDERS,
    Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
  },
});

test.describe("the article's story", () => {
  let lab: EventLab;

  test.beforeEach(async ({ playground }) => {
    lab = new EventLab(playground);
    await lab.openExample('lab-user-created');
  });

  test('an event that its policy allows comes to its bus, and one rule of three fires', async () => {
    await lab.expectRoad('Yes', 'Accepted', 'my-custom-event-bus', '1 of 3');
    await expect(lab.station(/^PutEvents/)).toContainText('from com.mycompany.userservice');
    await expect(lab.station('Which rules fire?')).toContainText(
      'new-users → Lambda function WelcomeMail',
    );
  });

  test('each rule says field by field what the event holds and what the pattern takes', async () => {
    await expect(lab.field('new-users', 'source')).toHaveText(
      /^Matches: source"com.mycompany.userservice" is listed$/,
    );
    await expect(lab.field('paying-users', 'detail.plan')).toContainText(
      'the event says "free"; the pattern takes { "anything-but": "free" } (it is excluded)',
    );
    await expect(lab.field('audit-orders', 'detail-type')).toContainText(
      'the event says "UserCreated"; the pattern takes "OrderShipped"',
    );
  });

  test('a rule that fires says who else has to permit its target', async () => {
    await expect(lab.rule('new-users')).toContainText(
      'Its own policy has to let events.amazonaws.com do lambda:InvokeFunction',
    );
  });

  test("without EventBusName the call is denied in AWS's words, and the part of the ARN is named", async () => {
    await lab.chooseCall('Without a bus');
    await lab.expectRoad('No', 'Not reached', 'default', 'Not reached');
    await expect(lab.denied).toContainText('AccessDeniedException');
    await expect(lab.denied).toContainText(
      'User: arn:aws:iam::123456789012:role/MyEventBridgePublisherRole is not authorized to perform: events:PutEvents on resource: arn:aws:events:us-east-1:123456789012:event-bus/default',
    );
    await expect(lab.denied).toContainText('The bus name differs');
    await expect(lab.denied.locator('[data-differs]')).toHaveText([
      'Bus name differsmy-custom-event-busdefault',
    ]);
  });

  test('the ARN is shown in the policy, and mended there the event goes through', async ({
    page,
    playground,
  }) => {
    await lab.chooseCall('Without a bus');
    await page.getByRole('button', { name: 'Show it in the policy' }).click();
    const policy = playground.policy('Policy A');
    await expect
      .poll(() => policy.selectedText())
      .toBe('"arn:aws:events:us-east-1:123456789012:event-bus/my-custom-event-bus"');
    await policy.edit('event-bus/my-custom-event-bus', 'event-bus/default');
    await lab.expectRoad('Yes', 'Accepted', 'default', 'None');
  });

  test('a bus without rules accepts the event, and nothing fires', async () => {
    await lab.chooseCall('To a bus without rules');
    await lab.expectRoad('Yes', 'Accepted', 'audit', 'None');
    await expect(lab.rules).toContainText('Accepted, and nothing fires.');
  });

  test('another caller holds other policies', async ({ page }) => {
    await lab.chooseCall('Without a bus');
    await page.getByRole('combobox', { name: 'Who calls' }).selectOption('Any own bus');
    await lab.expectRoad('Yes', 'Accepted', 'default', 'None');
  });

  test('a bus that does not exist swallows the event, and can be added', async ({ page }) => {
    await page.getByRole('combobox', { name: 'Who calls' }).selectOption('Any own bus');
    await lab.call(1).edit('my-custom-event-bus', 'nowhere');
    await lab.expectRoad('Yes', 'Accepted', 'nowhere', 'None');
    await expect(lab.rules).toContainText('There is no bus nowhere');
    await page.getByRole('button', { name: 'Add this bus' }).click();
    await expect(lab.rules).toContainText('Accepted, and nothing fires.');
  });

  test('what the caller gets and what rules see can be read', async ({ page }) => {
    await lab.show('Answer');
    await expect(page.getByRole('region', { name: 'What the caller gets' })).toContainText(
      '"FailedEntryCount": 0',
    );
    await lab.show('Event');
    await expect(page.getByRole('region', { name: 'The event as rules see it' })).toContainText(
      '"detail-type": "UserCreated"',
    );
  });

  test('an entry that fails says its code, and the others go on', async ({ page }) => {
    await lab.call(1).replace(`[
      { "Source": "aws.mine", "DetailType": "A", "Detail": "{}", "EventBusName": "my-custom-event-bus" },
      { "Source": "shop", "DetailType": "B", "Detail": "{}", "EventBusName": "my-custom-event-bus" }
    ]`);
    await lab.expectRoad('Yes', 'Failed', 'my-custom-event-bus', 'Not reached');
    await expect(lab.station('Is it accepted?')).toContainText('NotAuthorizedForSourceException');
    await page.getByRole('group', { name: 'Entries' }).getByRole('radio', { name: '2' }).check();
    await lab.expectRoad('Yes', 'Accepted', 'my-custom-event-bus', '0 of 3');
  });
});

test.describe('rules', () => {
  let lab: EventLab;

  test.beforeEach(async ({ playground }) => {
    lab = new EventLab(playground);
    await lab.openExample('lab-user-created');
  });

  test('are edited in place, and the road follows', async ({ page }) => {
    await page.getByRole('button', { name: 'Edit paying-users' }).click();
    await lab
      .editor('Event pattern of paying-users')
      .edit('"anything-but": "free"', '"exists": true');
    await lab.expectRoad('Yes', 'Accepted', 'my-custom-event-bus', '2 of 3');
    await page.getByRole('checkbox', { name: 'Enabled' }).uncheck();
    await lab.expectRoad('Yes', 'Accepted', 'my-custom-event-bus', '1 of 3');
    await expect(lab.rule('paying-users')).toContainText('is disabled; its pattern would match');
  });

  test("show a field's characters in the call and in the pattern", async ({ page }) => {
    await page.getByRole('button', { name: 'Edit paying-users' }).click();
    await lab.field('paying-users', 'detail.plan').click();
    await expect.poll(() => lab.call(1).revealed()).toEqual([String.raw`\"free\"`]);
    await expect
      .poll(() => lab.editor('Event pattern of paying-users').revealed())
      .toEqual(['"plan": [{ "anything-but": "free" }]']);
  });

  test("whose pattern EventBridge refuses say so in AWS's words", async ({ page }) => {
    await page.getByRole('button', { name: 'Edit audit-orders' }).click();
    await lab.editor('Event pattern of audit-orders').replace('{ "source": "shop" }');
    await expect(lab.rule('audit-orders')).toContainText('EventBridge refuses its pattern');
    await expect(lab.rule('audit-orders')).toContainText('Event pattern is not valid');
  });

  test('do not invoke targets that cannot be read or that PutTargets would not put', async ({
    page,
  }) => {
    const rule = lab.rule('new-users');
    await page.getByRole('button', { name: 'Edit new-users' }).click();
    const targets = lab.editor('Targets of new-users');
    await targets.replace('[{ "Id": "1", ');
    await expect(rule).toContainText('The targets cannot be read');
    await expect(lab.station('Which rules fire?')).toContainText('targets cannot be read');
    const queue = (number: number) => ({ Id: `${number}`, Arn: `arn:aws:sqs:::q-${number}` });
    await targets.replace(JSON.stringify([{ Id: '1', Arn: 'WelcomeMail' }, queue(2)]));
    await expect(lab.station('Which rules fire?')).toContainText('SQS queue q-2, 1 refused');
    await expect(rule).toContainText('Not invoked. WelcomeMail is no ARN.');
    await targets.replace(JSON.stringify([1, 2, 3, 4, 5, 6].map(queue)));
    await expect(rule).toContainText('A rule holds 5 targets, and these are 6');
    await expect(rule).not.toContainText('Its own policy has to let');
  });

  test('are added, duplicated and removed, one undo each', async ({ page, playground }) => {
    await page.getByRole('button', { name: 'Rule', exact: true }).click();
    await expect(lab.rule('rule-1')).toBeVisible();
    await playground.choose('new-users menu', 'Duplicate');
    await expect(lab.rule('new-users-copy')).toBeVisible();
    await lab.expectRoad('Yes', 'Accepted', 'my-custom-event-bus', '3 of 5');
    await playground.choose('new-users menu', 'Remove');
    await lab.expectRoad('Yes', 'Accepted', 'my-custom-event-bus', '2 of 4');
    for (const left of ['3 of 5', '2 of 4', '1 of 3']) {
      await page.getByRole('button', { name: /^Undo/ }).click();
      await expect(lab.station('Which rules fire?')).toContainText(left);
    }
  });
});

test.describe('another account', () => {
  let lab: EventLab;

  test.beforeEach(async ({ playground }) => {
    lab = new EventLab(playground);
    await lab.openExample('lab-cross-account');
  });

  test('gets an event by a rule whose role its bus lets in', async () => {
    await lab.expectRoad('Yes', 'Accepted', 'shop', '1 of 1');
    const rule = lab.rule('orders-to-fulfillment');
    await expect(rule).toContainText(
      'Sent on. The role arn:aws:iam::123456789012:role/SendToOrders sends the event on',
    );
    await expect(rule).toContainText('pack matches and fires');
    await expect(rule).toContainText('Stops here.');
  });

  test('gets none by a call that its bus does not let in, until its policy does', async ({
    page,
  }) => {
    await lab.chooseCall('By a call');
    await lab.expectRoad('No', 'Not reached', 'orders of 210987654321', 'Not reached');
    await expect(lab.denied).toContainText('no resource-based policy allows');
    await page.getByRole('button', { name: 'Buses', exact: true }).click();
    await page.getByRole('button', { name: /^Policy of arn:/ }).click();
    await lab.editor(`Policy of the bus ${ORDERS}`).edit(':role/SendToOrders', ':root');
    await lab.expectRoad('Yes', 'Accepted', 'orders of 210987654321', '2 of 2');
  });
});

test.describe('a statement that decides is shown in its policy', () => {
  let lab: EventLab;

  test.beforeEach(async ({ playground }) => {
    lab = new EventLab(playground);
    await lab.openExample('lab-cross-account');
    await lab.chooseCall('By a call');
  });

  test('in that of the bus, with what keeps it from allowing', async () => {
    await expect(lab.denied).toContainText(
      'of the bus policy: Allow, but Principal does not match.',
    );
    await lab.denied.getByRole('button', { name: 'Show it in the policy' }).click();
    const policy = lab.editor(`Policy of the bus ${ORDERS}`);
    await expect.poll(() => policy.selectedText()).toMatch(/^"Principal"|:role\/SendToOrders"/);
    await policy.edit(':role/SendToOrders', ':root');
    await lab.expectRoad('Yes', 'Accepted', 'orders of 210987654321', '2 of 2');
  });

  test('in those of both accounts where it takes both', async ({ page, playground }) => {
    await page.getByRole('button', { name: 'Buses', exact: true }).click();
    await page.getByRole('button', { name: /^Policy of arn:/ }).click();
    await lab.editor(`Policy of the bus ${ORDERS}`).edit(':role/SendToOrders', ':root');
    await page.getByRole('button', { name: 'Buses', exact: true }).click();
    await lab
      .station('May I publish?')
      .getByRole('button', { name: 'Show it in the policy' })
      .click();
    await expect
      .poll(() => lab.editor(`Policy of the bus ${ORDERS}`).selectedText())
      .toMatch(/^\{\s*"(Sid|Effect)"/);
    await expect.poll(() => playground.policy('Shop').selectedText()).toMatch(/"Allow"/);
  });

  test('a Deny of the bus policy too', async ({ page }) => {
    await page.getByRole('button', { name: 'Buses', exact: true }).click();
    await page.getByRole('button', { name: /^Policy of arn:/ }).click();
    const policy = lab.editor(`Policy of the bus ${ORDERS}`);
    await policy.replace(
      '{"Version":"2012-10-17","Statement":[{"Sid":"Never","Effect":"Deny","Principal":"*","Action":"events:*","Resource":"*"}]}',
    );
    await expect(lab.denied).toContainText('Never of the bus policy: Denies this call.');
    await lab.denied.getByRole('button', { name: 'Show it in the policy' }).click();
    await expect.poll(async () => (await policy.revealed()).join('')).toMatch(/^\{"Sid":"Never"/);
  });
});

test.describe('what decides and is not told', () => {
  let lab: EventLab;

  test.beforeEach(async ({ playground, page }) => {
    lab = new EventLab(playground);
    await lab.openExample('lab-cross-account');
    await page.getByRole('button', { name: 'Buses', exact: true }).click();
  });

  test('is a key of the bus policy: the answer is neither Yes nor No', async ({ page }) => {
    await page.getByRole('button', { name: /^Policy of arn:/ }).click();
    await lab.editor(`Policy of the bus ${ORDERS}`).replace(FOR_AN_ORGANIZATION);
    await expect(lab.rule('orders-to-fulfillment')).toContainText(
      'whether the bus lets it in depends. aws:PrincipalOrgID decides.',
    );
    await lab.chooseCall('By a call');
    await expect(lab.station('May I publish?')).toContainText('Depends');
    await expect(lab.station('May I publish?')).toContainText('aws:PrincipalOrgID decides.');
    await expect(lab.station('Is it accepted?')).toContainText('If allowed');
  });

  test('is told in the context of the call, which one press begins', async ({ page }) => {
    await page.getByRole('button', { name: /^Policy of arn:/ }).click();
    await lab.editor(`Policy of the bus ${ORDERS}`).replace(FOR_AN_ORGANIZATION);
    await lab.chooseCall('By a call');
    await page.getByRole('button', { name: 'Give it a value: aws:PrincipalOrgID' }).click();
    const context = lab.editor('Context, call 2');
    await expect.poll(() => context.selectedText()).toBe('"o-a1b2c3d4e5"');
    await expect(lab.station('May I publish?')).toContainText('Yes');
    await expect(lab.station(/^PutEvents/)).toContainText('given aws:PrincipalOrgID');
    await context.edit('o-a1b2c3d4e5', 'o-0000000000');
    await expect(lab.station('May I publish?')).toContainText('No');
    await context.edit('"o-0000000000"', 'null');
    await expect(lab.station('May I publish?')).toContainText('No');
    await context.replace('');
    await expect(lab.station('May I publish?')).toContainText('Depends');
  });

  test('is told of the way to another bus as well, where the account is the same', async ({
    page,
  }) => {
    await page.getByRole('button', { name: /^Policy of arn:/ }).click();
    await lab.editor(`Policy of the bus ${ORDERS}`).replace(FOR_AN_ORGANIZATION);
    await expect(lab.rule('orders-to-fulfillment')).toContainText('Depends.');
    await lab.show('Context');
    await page.getByRole('button', { name: 'Add a key' }).click();
    await page.getByRole('button', { name: /^aws:PrincipalOrgID/ }).click();
    await expect(lab.rule('orders-to-fulfillment')).toContainText('Sent on.');
    await lab.editor('Context, call 1').edit('o-a1b2c3d4e5', 'o-0000000000');
    await expect(lab.rule('orders-to-fulfillment')).toContainText('Denied.');
  });

  test('a context that cannot be read is no context, and travels in the link as it is', async ({
    playground,
    stranger,
  }) => {
    await lab.show('Context');
    await lab.editor('Context, call 1').replace('{ "aws:SourceIp": ');
    await expect(lab.station(/^PutEvents/)).toContainText('What stands under Context');
    await expect(lab.station('May I publish?')).toContainText('Not reached');
    const other = await stranger();
    await other.page.goto(await playground.share());
    const theirs = new EventLab(other);
    await expect(theirs.station(/^PutEvents/)).toContainText('What stands under Context');
    await theirs.show('Context');
    expect(await theirs.editor('Context, call 1').text()).toBe('{ "aws:SourceIp": ');
  });

  test("is the policy of another account's bus that is not in the lab", async ({ page }) => {
    await page.getByRole('button', { name: `Remove the bus ${ORDERS}` }).click();
    await expect(lab.rule('orders-to-fulfillment')).toContainText(
      "whether the bus lets it in depends. The bus's own policy decides.",
    );
    await lab.chooseCall('By a call');
    await expect(lab.station('Which rules fire?')).toContainText('Not known');
    await expect(lab.rule('pack')).toContainText('whether it fires is not known');
    await expect(lab.rules).toContainText('which rules fire is not known');
    await expect(lab.rules).not.toContainText(/don't|doesn't/);
    await expect(lab.station('May I publish?')).toContainText('Depends');
    await expect(lab.station('May I publish?')).toContainText("The bus's own policy decides.");
    await expect(lab.station('Is it accepted?')).toContainText('If allowed');
  });
});

test('what AWS leaves open is settled in the lab as in the table', async ({ page, playground }) => {
  const lab = new EventLab(playground);
  await lab.openExample('lab-user-created');
  await lab.show('Policies');
  await playground.policy('Policy A').replace(
    JSON.stringify({
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Action: 'events:PutEvents',
        Resource: '*',
        Condition: { 'ForAnyValue:StringEqualsIfExists': { 'aws:TagKeys': 'team' } },
      },
    }),
  );
  await expect(lab.station('May I publish?')).toContainText('Depends');
  await page.getByRole('button', { name: 'Open questions' }).click();
  const all = page.getByRole('dialog', { name: 'Open questions' });
  await all.getByRole('radio', { name: /^A missing key matches/ }).check();
  await expect(lab.station('May I publish?')).toContainText('Yes');
  await all.getByRole('radio', { name: /^A missing key does not match/ }).check();
  await expect(lab.station('May I publish?')).toContainText('No');
  await page.keyboard.press('Escape');
  await expect(lab.station('May I publish?')).toContainText('1 reading pinned');
});

test.describe('a call', () => {
  test('is renamed, and goes by its number without a name', async ({ page, playground }) => {
    const lab = new EventLab(playground);
    await lab.openExample('lab-user-created');
    await lab.chooseCall('Without a bus');
    const names = page.getByRole('group', { name: 'Calls' });
    const name = page.getByRole('dialog', { name: 'Name of call 2' }).getByRole('textbox');
    await page.getByRole('button', { name: 'Rename call 2' }).click();
    await name.fill('Bus forgotten');
    await page.keyboard.press('Enter');
    await expect(names.getByRole('radio', { name: 'Bus forgotten' })).toBeChecked();
    await name.fill('');
    await page.keyboard.press('Enter');
    await expect(names.getByRole('radio', { name: 'Call 2' })).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(name).toBeHidden();
    await page.getByRole('button', { name: /^Undo: rename a call/ }).click();
    await expect(names.getByRole('radio', { name: 'Bus forgotten' })).toBeChecked();
  });
});

test.describe('what is pasted', () => {
  let lab: EventLab;

  test.beforeEach(async ({ playground }) => {
    lab = new EventLab(playground);
    await lab.openExample('lab-user-created');
  });

  test('from boto3 becomes a call with one press', async ({ page }) => {
    await lab.call(1).replace(`client.put_events(
    Entries=[
        {
            'Source': 'com.mycompany.userservice',
            'DetailType': 'UserCreated',
            'Detail': json.dumps({'userId': 'user-123'}),
            'EventBusName': 'my-custom-event-bus',
        }
    ]
)`);
    await expect(lab.station('May I publish?')).toContainText('Not reached');
    await page.locator('.lab-fix').getByRole('button').click();
    await lab.expectRoad('Yes', 'Accepted', 'my-custom-event-bus', '1 of 3');
    expect(await lab.call(1).text()).toContain('"EventBusName": "my-custom-event-bus"');
  });

  test('from AWS itself asks nobody, and comes to the default bus', async ({
    page,
    playground,
  }) => {
    await playground.choose('Add a call', /^EC2 instance stopped/);
    await lab.expectRoad('Nobody asks', 'No call', 'default', 'None');
    await page.getByRole('button', { name: 'Rule', exact: true }).click();
    await lab.editor('Event pattern of rule-1').replace('{ "detail": { "state": ["stopped"] } }');
    await lab.expectRoad('Nobody asks', 'No call', 'default', '1 of 1');
  });

  test('from a partner comes to the bus that bears the name of its source', async ({ page }) => {
    const source = 'aws.partner/example.com/1234/tickets';
    const event = { source, 'detail-type': 'Ticket Created', detail: { id: 1 } };
    await lab.call(1).replace(JSON.stringify(event));
    await lab.expectRoad('Nobody asks', 'No call', source, 'None');
    await expect(lab.rules).toContainText(`There is no partner event bus ${source} in this lab`);
    await page.getByRole('button', { name: 'Add this bus' }).click();
    await page.getByRole('button', { name: 'Rule', exact: true }).click();
    await lab.editor('Event pattern of rule-1').replace('{ "detail": { "id": [1] } }');
    await lab.expectRoad('Nobody asks', 'No call', source, '1 of 1');
  });

  test('as an event that nobody would ever send is none', async () => {
    const event = { source: 'aws.ec2', 'detail-type': 'A', detail: 5 };
    await lab.call(1).replace(JSON.stringify(event));
    await expect(lab.station('May I publish?')).toContainText('Not reached');
    const pane = lab.page.getByRole('region', { name: 'The call' });
    await expect(pane).toContainText('1 error');
    await expect(pane.locator('.lab-fix')).toHaveCount(0);
  });

  test('may be any text', async () => {
    await lab.call(1).replace('][ \u0000 nonsense {');
    await expect(lab.station('May I publish?')).toContainText('Not reached');
    await expect(lab.rules).toContainText('No event yet');
    await expect(lab.rules).not.toContainText('this event');
    await lab.call(1).replace('[]');
    await expect(lab.station('Is it accepted?')).toContainText('Refused');
  });
});

test.describe('the lab of a scenario', () => {
  test('is begun from what is there', async ({ page, playground }) => {
    const lab = new EventLab(playground);
    await playground.openExample('publish-to-custom-bus');
    await lab.enter();
    await page.getByRole('button', { name: 'Start from this scenario' }).click();
    await lab.expectRoad('Yes', 'Accepted', 'my-custom-event-bus', 'None');
    await expect(lab.rules).toContainText('There is no bus my-custom-event-bus');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(page.getByRole('button', { name: 'Start from this scenario' })).toBeVisible();
  });

  test('begins with an event of the gallery', async ({ page, playground }) => {
    const lab = new EventLab(playground);
    await playground.open();
    await lab.enter();
    await page.getByRole('button', { name: /^Health: an abuse report/ }).click();
    await lab.expectRoad('Nobody asks', 'No call', 'default', 'None');
  });

  test('travels in the link, which opens the view that was shared', async ({
    page,
    playground,
    stranger,
  }) => {
    const lab = new EventLab(playground);
    await lab.openExample('lab-user-created');
    await page.getByRole('button', { name: 'Edit paying-users' }).click();
    await lab
      .editor('Event pattern of paying-users')
      .edit('"anything-but": "free"', '"exists": true');
    const other = await stranger();
    const theirs = new EventLab(other);
    await other.page.goto(await playground.share());
    await theirs.expectRoad('Yes', 'Accepted', 'my-custom-event-bus', '2 of 3');
    await page.keyboard.press('Escape');
    await lab.view('Verdicts').check();
    await other.page.goto(await playground.share());
    await expect(other.table.root).toBeVisible();
    await theirs.enter();
    await theirs.expectRoad('Yes', 'Accepted', 'my-custom-event-bus', '2 of 3');
  });

  test('is used with the keyboard alone', async ({ page, playground }) => {
    const lab = new EventLab(playground);
    await lab.openExample('lab-user-created');
    await lab.view('Event lab').focus();
    await page.keyboard.press('ArrowLeft');
    await expect(lab.road).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await lab.expectRoad('Yes', 'Accepted', 'my-custom-event-bus', '1 of 3');
    await page.getByRole('radio', { name: 'To the custom bus' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(lab.station('May I publish?')).toContainText('No');
    await page.keyboard.press('ArrowLeft');
    const line = lab.field('paying-users', 'detail.plan');
    await line.focus();
    await expect(page.locator('.plain-lines .mark').first()).toBeVisible();
    await page.getByRole('button', { name: 'Edit new-users' }).focus();
    await page.keyboard.press('Enter');
    await expect(lab.editor('Event pattern of new-users').input).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(lab.editor('Event pattern of new-users').input).toHaveCount(0);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has nothing that axe objects to, ${colorScheme}`, async ({ page, playground }) => {
      await page.emulateMedia({ colorScheme });
      const lab = new EventLab(playground);
      await lab.openExample('lab-user-created');
      await page.getByRole('button', { name: 'Edit new-users' }).click();
      await page.getByRole('button', { name: 'Buses', exact: true }).click();
      await expectAccessible(page);
      await lab.chooseCall('Without a bus');
      await expect(lab.denied).toBeVisible();
      await expectAccessible(page);
    });
  }

  test('fits a phone', async ({ page, playground }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const lab = new EventLab(playground);
    for (const id of ['lab-user-created', 'lab-cross-account']) {
      await lab.openExample(id);
      await page
        .getByRole('button', { name: /^Edit / })
        .first()
        .click();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, id).toBeLessThanOrEqual(360);
    }
  });
});
