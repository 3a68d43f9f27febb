import { expect, test } from './support/test';

const REFUSED = '{ "source": "aws.ec2" }';

for (const editor of ['plain', 'rich'] as const) {
  test.describe(`verdicts follow the texts, in the ${editor} editor`, () => {
    test.use({ editor });

    test.beforeEach(async ({ playground }) => {
      await playground.open();
      if (editor === 'rich') await playground.policy('Policy B').rich();
    });

    test('a policy is edited and its cells flip', async ({ playground }) => {
      const { table } = playground;
      await playground.policy('Policy B').edit('"aws.ec2"', '"aws.s3"');
      await table.expectVerdict(0, 1, 'No', "Source aws.ec2 isn't allowed");
      await table.expectWords([
        ['Yes', 'No'],
        ['Yes', 'No'],
        ['Yes', 'No'],
        ['Yes', 'No'],
      ]);
      await playground.expectMismatches(2);
      await playground.policy('Policy B').edit('"aws.s3"', '"aws.ec2"');
      await table.expectVerdict(0, 1, 'Yes', '');
      await playground.expectMismatches(0);
    });

    test('a broken policy has no verdicts and is named; mended, they are back', async ({
      playground,
      page,
    }) => {
      const { table } = playground;
      const policy = playground.policy('Policy B');
      await policy.typeAtEnd('}');
      const broken = ['Yes', 'Not evaluated'];
      await table.expectWords([broken, broken, broken, broken]);
      await table.expectVerdict(1, 1, 'Not evaluated', /^Policy B has an error: /);
      await expect(
        page.getByRole('region', { name: 'Policy B' }).getByRole('button', { name: /1 error/ }),
      ).toBeVisible();
      await page.keyboard.press('Backspace');
      await table.expectVerdict(1, 1, 'No', "Source aws.s3 isn't allowed");
      await table.expectVerdict(0, 1, 'Yes', '');
      await playground.expectMismatches(0);
    });

    test("the chosen row's pattern is edited and the whole row follows", async ({ playground }) => {
      const { table } = playground;
      await table.header(1).click();
      await expect(playground.rowEditor.input).toHaveAccessibleName('Event pattern, row 2');
      await playground.rowEditor.replace('{ "source": ["aws.ec2"] }');
      await table.expectVerdict(1, 1, 'Yes', '');
      await expect(table.header(1)).toHaveText('{ "source": ["aws.ec2"] }');
      await playground.expectMismatches(1);
    });

    test('a broken pattern has no verdict in any column; mended, they are back', async ({
      playground,
      page,
    }) => {
      const { table } = playground;
      await table.header(1).click();
      await playground.rowEditor.goToEnd();
      await page.keyboard.press('Backspace');
      await table.expectWords([
        ['Yes', 'Yes'],
        ['Not evaluated', 'Not evaluated'],
        ['Yes', 'Yes'],
        ['Yes', 'No'],
      ]);
      await table.expectVerdict(1, 0, 'Not evaluated', /^This event pattern is not valid: /);
      await page.keyboard.type('}');
      await table.expectVerdict(1, 0, 'Yes', '');
      await table.expectVerdict(1, 1, 'No', "Source aws.s3 isn't allowed");
    });

    test('a pattern that EventBridge refuses says so in its words', async ({
      playground,
      page,
    }) => {
      const { table } = playground;
      await playground.rowEditor.replace(REFUSED);
      await table.expectVerdict(0, 0, 'Not evaluated', /^This event pattern is not valid: /);
      const pane = page.getByRole('region', { name: 'Text of the row' });
      await pane.getByRole('button', { name: /1 error/ }).click();
      await expect(
        pane.getByRole('region', { name: /^Problems in/ }).getByRole('button', { name: /AWS: / }),
      ).toBeVisible();
    });
  });
}

test.describe('a verdict is never stale', () => {
  test.use({ editor: 'plain' });

  test('after each single key the table speaks of the text as it stands', async ({
    playground,
    page,
  }) => {
    await playground.open();
    const { input } = playground.policy('Policy B');
    await input.focus();
    await page.keyboard.press('ControlOrMeta+End');
    const keys = ['Backspace', 'Backspace', 'Enter', '}', 'x', 'Backspace', ' ', ',', 'Backspace'];
    const seen = new Set<boolean>();
    for (const key of keys) {
      await page.keyboard.press(key);
      // Text and table are read in one moment: nothing can change in between.
      const { text, word } = await input.evaluate((field) => ({
        text: (field as HTMLTextAreaElement).value,
        word: document.querySelector('[role=table] td:last-of-type b')?.textContent,
      }));
      seen.add(isJson(text));
      expect(word, `after ${key}: ${text}`).toBe(isJson(text) ? 'Yes' : 'Not evaluated');
    }
    expect(seen, 'both were to be seen').toEqual(new Set([true, false]));
  });

  test('changes are told to those who listen, and only what has changed', async ({
    playground,
    page,
  }) => {
    await playground.open();
    const announcer = page.getByTestId('announcer');
    await playground.policy('Policy B').edit('"aws.ec2"', '["aws.ec2"]');
    await playground.policy('Policy B').edit('["aws.ec2"]', '"aws.s3"');
    await expect(announcer).toHaveText('Row 1, Policy B: No. Row 3, Policy B: No. 2 mismatches');
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
