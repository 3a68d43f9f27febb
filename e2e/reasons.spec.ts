import { expect, test } from './support/test';

for (const editor of ['plain', 'rich'] as const) {
  test.describe(`a reason selects the characters it speaks of, in the ${editor} editor`, () => {
    test.use({ editor });

    test.beforeEach(async ({ playground }) => {
      await playground.open();
      if (editor === 'rich') await playground.policy('Policy B').rich();
      await playground.table.choose(1, 1);
      await expect(playground.reasons.heading).toHaveText('No for Policy B, row 2');
    });

    test('a condition: operator, key and value in the policy, the refused value in the pattern', async ({
      playground,
    }) => {
      await playground.reasons.line('StringEquals events:source').last().click();
      const policy = playground.policy('Policy B');
      await expect
        .poll(() => policy.revealed())
        .toEqual(['"StringEquals"', '"events:source": "aws.ec2"']);
      expect(await policy.selectedText()).toMatch(/^"StringEquals"/);
      expect(await playground.rowEditor.selectedText()).toBe('"aws.s3"');
    });

    test('a value of the pattern', async ({ playground }) => {
      await playground.reasons.line('aws.ec2 is in the list').click();
      expect(await playground.policy('Policy B').selectedText()).toBe('"aws.ec2"');
      expect(await playground.rowEditor.selectedText()).toBe('"aws.ec2"');
    });

    test('an element, and the whole statement', async ({ playground }) => {
      const policy = playground.policy('Policy B');
      await playground.reasons.line('Action events:PutRule is listed').click();
      expect(await policy.selectedText()).toBe('"Action": "events:PutRule"');
      await playground.reasons.line('AllowPutRuleForAllEC2Events').click();
      const statement = words(await policy.selectedText());
      expect(statement).toMatch(/^\{ "Sid": "AllowPutRuleForAllEC2Events", .* \} \} \}$/);
    });
  });
}

test.describe('the reasons of a cell', () => {
  test.use({ editor: 'plain' });

  test('before a cell is chosen the panel says what it is for', async ({ playground, page }) => {
    await playground.open();
    await expect(page.getByRole('complementary', { name: 'Reasons' })).toContainText(
      'Choose a cell of the table',
    );
  });

  test('go from statement to element to condition to value, in plain words', async ({
    playground,
  }) => {
    await playground.open();
    await playground.table.choose(1, 1);
    await expect(playground.rowEditor.input).toHaveAccessibleName('Event pattern, row 2');
    await expect(playground.reasons.root).toContainText(
      'Nothing allows this call: the one Allow that could does not match.',
    );
    await expect(playground.reasons.lines).toHaveText([
      /^Doesn't match: AllowPutRuleForAllEC2Events/,
      /^Matches: Action events:PutRule is listed/,
      /^Matches: Resource \* covers rule\/MyRule/,
      /^Doesn't match: StringEquals events:source.*names two sources, aws\.ec2 and aws\.s3/,
      /^Matches: aws\.ec2 is in the list/,
      /^Doesn't match: aws\.s3 is not in the list/,
    ]);
    await expect(playground.reasons.line(/ForAllValues:StringEquals/)).toBeVisible();
  });

  test('name the public page that they rest on', async ({ playground }) => {
    await playground.open();
    await playground.table.choose(1, 1);
    await expect(playground.reasons.root.getByRole('link').first()).toHaveAttribute(
      'href',
      /^https:\/\/docs\.aws\.amazon\.com\//,
    );
  });

  test('say line by line how sure they are; the chosen line names its page', async ({
    playground,
  }) => {
    await playground.open();
    await playground.table.choose(1, 1);
    const { reasons } = playground;
    await expect(reasons.line(/^Matches: Action/)).toContainText(', documented');
    const condition = reasons.line(/^Doesn't match: StringEquals events:source/);
    await expect(condition).toContainText(', Inferred');
    await expect(condition.getByRole('link')).toHaveCount(0);
    await condition.click();
    await expect(condition.getByRole('link')).toHaveAttribute('href', /eb-use-conditions/);
    await reasons.line('aws.s3 is not in the list').click();
    await expect(reasons.lines.getByRole('link')).toHaveCount(1);
  });

  test('say of a key that AWS would send that the playground does not hold it', async ({
    playground,
  }) => {
    await playground.open();
    await playground.policy('Policy B').edit('StringEquals', 'IpAddress');
    await playground
      .policy('Policy B')
      .edit('events:source": "aws.ec2', 'aws:SourceIp": "10.0.0.0/8');
    await playground.table.choose(1, 1);
    await expect(playground.reasons.line('aws:SourceIp').last()).toContainText(
      'AWS sends it unless the call comes through a VPC endpoint; give its value under Context',
    );
  });

  test('follow the texts while they are open', async ({ playground }) => {
    await playground.open();
    await playground.table.choose(1, 1);
    await playground.rowEditor.replace('{ "source": ["aws.ec2"] }');
    await expect(playground.reasons.heading).toHaveText('Yes for Policy B, row 2');
    await playground.rowEditor.replace('{ "detail-type": ["EC2 Instance Health Failed"] }');
    await expect(playground.reasons.heading).toHaveText('No for Policy B, row 2');
    await expect(playground.reasons.line('events:source').last()).toContainText(
      /must|names no|doesn't/,
    );
  });

  test('of a broken text say whose it is and where, and lead there', async ({ playground }) => {
    await playground.open();
    const policy = playground.policy('Policy B');
    await policy.edit('"Allow"', '"Alow"');
    await playground.table.choose(0, 1);
    await expect(playground.reasons.heading).toHaveText('Not evaluated for Policy B, row 1');
    await playground.reasons.root.getByRole('button', { name: /^Policy B, line 6/ }).click();
    await expect.poll(() => policy.selectedText()).toBe('"Alow"');
  });

  test('tell an explicit deny from a call that nothing allows', async ({ playground }) => {
    await playground.openExample(
      'deny-ec2',
      'Allowing all events except Amazon EC2 events, with a deny statement',
    );
    const { table, reasons } = playground;
    await table.expectVerdict(0, 1, 'No', /^Denied by DenyPutRuleForAllEC2Events/);
    await table.expectVerdict(1, 0, 'No', 'Nothing allows events:PutRule');
    await table.choose(0, 1);
    await expect(reasons.root).toContainText('a Deny wins over every Allow');
    await table.choose(1, 0);
    await expect(reasons.root).not.toContainText('a Deny wins over every Allow');
  });

  test("lead into the second of a caller's policies", async ({ playground }) => {
    await playground.openExample(
      'deny-ec2',
      'Allowing all events except Amazon EC2 events, with a deny statement',
    );
    await playground.table.choose(1, 1);
    await playground.reasons.line('AllowPutRuleForAllEvents').click();
    const document = playground.policy('Deny + allow all, document 2');
    expect(await document.selectedText()).toContain('"AllowPutRuleForAllEvents"');
  });
});

/** A text with its blanks evened out. */
function words(text: string): string {
  return text.replace(/\s+/g, ' ');
}
