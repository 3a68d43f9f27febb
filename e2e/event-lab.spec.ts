import { expectAccessible } from './support/accessibility';
import { EventLab } from './support/event-lab';
import { expect, test } from './support/test';

test.use({ editor: 'plain' });

test.describe("the article's story", () => {
  test.beforeEach(async ({ page, playground: _ }) => {
    await new EventLab(page).open('lab-user-created');
  });

  test('a call that the policy allows is accepted, and one of three rules fires', async ({
    page,
  }) => {
    const lab = new EventLab(page);
    await lab.expectStation('May I publish?', 'Yes', 'Statement 1 allows events:PutEvents');
    await lab.expectStation('Is it accepted?', 'Accepted', 'FailedEntryCount 0');
    await lab.expectStation('Which bus?', 'my-custom-event-bus', '3 rules wait here');
    await lab.expectStation('Which rules fire?', '1 of 3', 'WelcomeMail');
    await expect(lab.rule('new-users')).toContainText('"com.mycompany.userservice" is listed');
    await expect(lab.rule('paying-users')).toContainText('the event says "free"');
    await expect(lab.rule('audit-orders')).toContainText('the pattern takes "OrderShipped"');
  });

  test('without EventBusName the event goes to the default bus, and AWS denies it', async ({
    page,
  }) => {
    const lab = new EventLab(page);
    await lab.show('Without a bus');
    await lab.expectStation('May I publish?', 'No');
    await lab.expectStation('Is it accepted?', 'Not reached');
    await expect(lab.rules).toContainText(
      'is not authorized to perform: events:PutEvents on resource: arn:aws:events:us-east-1:123456789012:event-bus/default because no identity-based policy allows the events:PutEvents action',
    );
    await expect(lab.rules).toContainText('The bus name differs');
    await expect(lab.rules).toContainText('The entry has no EventBusName');
  });

  test('a bus without rules accepts the event, and nothing fires', async ({ page }) => {
    const lab = new EventLab(page);
    await lab.show('To a bus without rules');
    await lab.expectStation('May I publish?', 'Yes');
    await lab.expectStation('Is it accepted?', 'Accepted');
    await lab.expectStation('Which rules fire?', 'None');
  });

  test('a rule that is added there fires, until it is undone', async ({ page }) => {
    const lab = new EventLab(page);
    await lab.show('To a bus without rules');
    await lab.rules.getByRole('button', { name: 'Rule', exact: true }).click();
    await lab.expectStation('Which rules fire?', '1 of 1');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await lab.expectStation('Which rules fire?', 'None');
  });

  test('the region of the bus is told apart, segment by segment', async ({ page }) => {
    const lab = new EventLab(page);
    await lab.call.edit(
      '"my-custom-event-bus"',
      '"arn:aws:events:eu-west-1:123456789012:event-bus/my-custom-event-bus"',
    );
    await lab.expectStation('May I publish?', 'No');
    await expect(lab.rules).toContainText('The Region differs');
  });

  test('an entry that AWS refuses says with which code', async ({ page }) => {
    const lab = new EventLab(page);
    await lab.call.edit('com.mycompany.userservice', 'aws.ec2');
    await lab.expectStation('May I publish?', 'Yes');
    await lab.expectStation('Is it accepted?', 'Failed', 'NotAuthorizedForSourceException');
  });

  test('opens as a link, in the lab, with everything in it', async ({
    page,
    playground,
    stranger,
  }) => {
    const lab = new EventLab(page);
    await lab.call.edit('free', 'gold');
    await lab.expectStation('Which rules fire?', '2 of 3');
    const link = await playground.share();
    const other = await stranger();
    await other.page.goto(link);
    await new EventLab(other.page).expectStation('Which rules fire?', '2 of 3');
  });
});

test('an event goes on to the bus of another account, by its policy, and no further', async ({
  page,
  playground: _,
}) => {
  const lab = new EventLab(page);
  await lab.open('lab-cross-account');
  const rule = lab.rule('orders-to-fulfillment');
  await expect(rule).toContainText('Sent on.');
  await expect(rule).toContainText('pack matches and fires');
  await expect(rule).toContainText('Stops here.');
});

test('what was copied from Python is turned into entries by one click', async ({
  page,
  playground: _,
}) => {
  const lab = new EventLab(page);
  await lab.open('lab-user-created');
  await lab.call.replace(`client.put_events(Entries=[
    {'Source': 'com.mycompany.userservice', 'DetailType': 'UserCreated',
     'Detail': json.dumps({'userId': 'u-1', 'plan': 'gold', 'trial': True}),
     'EventBusName': 'my-custom-event-bus'},
])`);
  await page
    .getByRole('region', { name: 'The call' })
    .getByRole('status')
    .getByRole('button')
    .click();
  await lab.expectStation('May I publish?', 'Yes');
  await lab.expectStation('Which rules fire?', '2 of 3');
});

test('a scenario without a lab begins one, from its policies or from an event of AWS', async ({
  page,
  playground,
}) => {
  await playground.open();
  await page.getByRole('radio', { name: 'Event lab' }).check();
  await page.getByRole('button', { name: /^EC2 instance stopped/ }).click();
  const lab = new EventLab(page);
  await expect(lab.station('Which bus?')).toContainText('default');
  await page.getByRole('radio', { name: 'Verdicts' }).check();
  await playground.table.expectVerdict(1, 1, 'No', "Source aws.s3 isn't allowed");
});

test('the keyboard alone reaches the calls, the rules and an editor', async ({
  page,
  playground: _,
}) => {
  const lab = new EventLab(page);
  await lab.open('lab-user-created');
  await page.getByRole('radio', { name: 'To the custom bus' }).focus();
  await page.keyboard.press('ArrowRight');
  await lab.expectStation('May I publish?', 'No');
  await page.getByRole('radio', { name: 'Without a bus' }).focus();
  await page.keyboard.press('ArrowLeft');
  await lab.rules.getByRole('button', { name: 'Edit new-users' }).focus();
  await page.keyboard.press('Enter');
  await expect(lab.rule('new-users').getByRole('textbox', { name: /pattern/i })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of [1440, 360]) {
    test(`nothing in it shuts anybody out: ${theme}, ${width} pixels`, async ({
      page,
      playground: _,
    }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      const lab = new EventLab(page);
      await lab.open('lab-user-created');
      await lab.expectStation('May I publish?', 'Yes');
      await expectAccessible(page);
      await lab.show('Without a bus');
      await lab.expectStation('May I publish?', 'No');
      await expectAccessible(page);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        'nothing is wider than the screen',
      ).toBe(true);
    });
  }
}
