import { expect, test } from './support/test';

test.use({ editor: 'plain' });

test.describe('the reasons of a rule', () => {
  test.beforeEach(async ({ playground }) => {
    await playground.open();
    await playground.table.choose(1, 1);
    await expect(playground.reasons.heading).toHaveText('No for Policy B, row 2');
  });

  test('prove by an event what the rule would receive from outside the allowed values', async ({
    playground,
  }) => {
    await expect(playground.reasons.outside).toContainText(
      'A rule with this pattern would receive events whose source is not aws.ec2, for example:',
    );
    await expect(playground.reasons.outside).toContainText('{"source":"aws.s3",');
  });

  test('see through a filter that IAM is not known to see', async ({ playground }) => {
    await playground.rowEditor.replace('{ "source": ["aws.ec2", { "prefix": "com." }] }');
    await expect(playground.reasons.heading).toHaveText('Depends for Policy B, row 2');
    await expect(playground.reasons.outside).toContainText('{"source":"com.');
  });

  test('say so when the rule receives nothing from outside', async ({ playground }) => {
    await playground.rowEditor.replace('{ "source": ["aws.ec2"] }');
    await expect(playground.reasons.outside).toContainText(
      'A rule with this pattern receives no events whose source is not aws.ec2.',
    );
  });

  test('say nothing of it where the policy restricts no source', async ({ playground }) => {
    await playground.table.choose(1, 0);
    await expect(playground.reasons.heading).toHaveText('Yes for Policy A, row 2');
    await expect(playground.reasons.outside).toHaveCount(0);
  });
});

test.describe('the parameters of PutRule as a whole', () => {
  test('may stand where the pattern stands, and name the rule', async ({ playground }) => {
    await playground.open();
    await playground.table.choose(1, 1);
    await playground.rowEditor.replace(
      '{ "Name": "OnlyEC2", "EventPattern": "{\\"source\\":[\\"aws.ec2\\"]}" }',
    );
    await expect(playground.reasons.heading).toHaveText('Yes for Policy B, row 2');
    await expect(playground.reasons.line('Resource')).toContainText('rule/OnlyEC2');
    await expect(playground.reasons.outside).toContainText('receives no events');
  });

  test('are marked inside the text of their pattern', async ({ playground }) => {
    await playground.open();
    await playground.table.choose(1, 1);
    await playground.rowEditor.replace(
      '{ "Name": "TwoSources", "EventPattern": "{\\"source\\":[\\"aws.ec2\\",\\"aws.s3\\"]}" }',
    );
    await playground.reasons.line('aws.s3 is not in the list').click();
    expect(await playground.rowEditor.selectedText()).toBe('\\"aws.s3\\"');
  });
});
