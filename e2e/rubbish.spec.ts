import { expect, test } from './support/test';

/** What people, and worse, may paste into a policy. */
const RUBBISH: readonly (readonly [name: string, text: string])[] = [
  ['300 KB of random letters', random(300_000)],
  ['300 KB of random lines', random(300_000).replace(/[a-e]/g, '\n')],
  ['100,000 opening brackets', '['.repeat(100_000)],
  ['100,000 brackets, well nested', '['.repeat(50_000) + ']'.repeat(50_000)],
  ['a string that never ends', `{ "Version": "${'\\u00e9'.repeat(20_000)}`],
  [
    'names of the prototype of everything',
    '{ "__proto__": { "Statement": [] }, "constructor": { "prototype": { "polluted": true } }, "toString": 1, "Statement": { "__proto__": { "Effect": "Allow" }, "Effect": "Allow", "Action": "events:*", "Resource": "*", "Condition": { "__proto__": { "events:source": "x" }, "constructor": { "hasOwnProperty": "y" } } } }',
  ],
  [
    'emoji, right to left, invisible letters',
    '{ "👩‍👩‍👧‍👦": "שלום עולם \u202e مرحبا", "\u200b": "\ufeff", "e\u0301": "" }',
  ],
  ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>{{7*7}}${7*7}'],
  ['nothing but blanks', ' \t\n'.repeat(1000)],
];

/** Only checks that the page lives and the text is kept; how fast is measured elsewhere. */
for (const editor of ['plain', 'rich'] as const) {
  test.describe(`rubbish is kept as it is and harms nothing, in the ${editor} editor`, () => {
    test.use({ editor });

    for (const [name, text] of RUBBISH) {
      test(name, async ({ playground, page }) => {
        await playground.open();
        const policy = playground.policy('Policy B');
        if (editor === 'rich') await policy.rich();
        await policy.replace(text);
        await playground.table.expectVerdict(0, 1, 'Not evaluated', /^Policy B has an error: /);
        await playground.table.expectVerdict(0, 0, 'Yes', '');
        // The text of the row as well, where EventBridge's own reader judges.
        await playground.rowEditor.replace(text);
        await playground.table.expectVerdict(0, 0, 'Not evaluated', /not valid/);
        await playground.table.choose(0, 0);
        await expect(playground.reasons.heading).toHaveText('Not evaluated for Policy A, row 1');
        expect(await policy.text()).toBe(text);
        expect(await page.evaluate(() => 'polluted' in {})).toBe(false);

        await playground.rowEditor.replace('{ "source": ["aws.ec2"] }');
        await playground.table.expectVerdict(0, 0, 'Yes', '');
      });
    }
  });
}

test.describe('rubbish in names and places', () => {
  test.use({ editor: 'plain' });

  test('names are shown as they are typed, never as markup', async ({ playground, page }) => {
    await playground.open();
    const name = page.getByRole('textbox', { name: 'Name of policy B' });
    await name.fill('<b onclick="x">__proto__</b>');
    await name.press('Enter');
    await expect(page.getByRole('columnheader').nth(2)).toContainText(
      '<b onclick="x">__proto__</b>',
    );
    await playground.table.choose(1, 1);
    await expect(playground.reasons.heading).toHaveText(
      'No for <b onclick="x">__proto__</b>, row 2',
    );
  });
});

/** The same letters each time, without any order to be seen. */
function random(length: number): string {
  let seed = 42;
  let text = '';
  while (text.length < length) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += seed.toString(36);
  }
  return text.slice(0, length);
}
