import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from './support/test';

const RECORDED = new URL('../../shared/golden/doc-tables.json', import.meta.url);

test.use({ editor: 'plain' });

/** The verdicts that AWS's page prints, a row a line, a policy a column. */
const TABLES: readonly {
  readonly id: string;
  readonly title: string;
  readonly printed: readonly (readonly ('Yes' | 'No')[])[];
}[] = [
  {
    id: 'specific-source',
    title: 'Limiting access to a specific source',
    printed: [
      ['Yes', 'Yes'],
      ['Yes', 'No'],
      ['Yes', 'Yes'],
      ['Yes', 'No'],
    ],
  },
  {
    id: 'multiple-sources-individually',
    title: 'Defining multiple sources that can be used in an event pattern individually',
    printed: [['Yes'], ['Yes'], ['No'], ['No'], ['No']],
  },
  {
    id: 'source-and-detail-type',
    title: 'Defining a source and a DetailType that can be used in an event pattern',
    printed: [['No'], ['No'], ['Yes'], ['No'], ['No']],
  },
  {
    id: 'source-is-specified',
    title: 'Ensuring that the source is defined in the event pattern',
    printed: [['Yes'], ['Yes'], ['No']],
  },
  {
    id: 'allowed-sources-list',
    title: 'Defining a list of allowed sources in an event pattern with multiple sources',
    printed: [['Yes'], ['Yes'], ['No'], ['No']],
  },
  {
    id: 'principal-id',
    title:
      'Ensuring that only AWS CloudTrail events for API calls from a certain PrincipalId are allowed',
    printed: [['No'], ['Yes'], ['No']],
  },
];

test.describe("the tables of AWS's page come out live", () => {
  for (const { id, title, printed } of TABLES) {
    test(`#example/${id} says what the page prints`, async ({ playground, page }) => {
      await playground.openExample(id, title);
      await playground.table.expectWords(printed);
      // Some begin in the event lab; their tables are there all the same.
      await page.getByRole('radio', { name: 'Verdicts' }).check();
      await playground.expectMismatches(0);
      const expected = (await playground.table.texts()).map((row) => row.map((it) => it.expected));
      expect(expected).toEqual(printed.map((row) => row.map((word) => `expected ${word}`)));
      await expect(
        page.getByRole('link', { name: /^Amazon EventBridge User Guide/ }),
      ).toHaveAttribute(
        'href',
        'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-conditions.html',
      );
    });
  }

  test('the first table gives the reasons that the page prints', async ({ playground }) => {
    await playground.open();
    await playground.table.expectVerdict(1, 1, 'No', "Source aws.s3 isn't allowed");
    await playground.table.expectVerdict(3, 1, 'No', 'Source must be specified');
  });

  test('a row shows its pattern, a column its policy', async ({ playground }) => {
    await playground.open();
    await expect(playground.table.root.getByRole('columnheader')).toHaveText([
      'Event pattern',
      /Policy A$/,
      /Policy B$/,
    ]);
    await expect(playground.table.header(1)).toHaveText('{ "source": ["aws.ec2", "aws.s3"] }');
  });

  test('28 verdicts are printed, the same as in the transcript of the documents', () => {
    expect(TABLES.flatMap(({ printed }) => printed.flat())).toHaveLength(28);
    test.skip(!existsSync(RECORDED), 'the transcript lies outside of this repository');
    const { tables } = JSON.parse(readFileSync(RECORDED, 'utf8')) as Transcript;
    expect(
      tables.map(({ id, rows }) => [id, rows.map((row) => Object.values(row.expected))]),
    ).toEqual(TABLES.map(({ id, printed }) => [id, printed]));
  });
});

test('every example of the menu opens, with all that its source says come true', async ({
  playground,
  page,
}) => {
  await playground.open();
  await page.getByRole('button', { name: 'Examples' }).click();
  const links = page.getByRole('menu', { name: 'Examples' }).locator('a[href^="#example/"]');
  await expect(links.first()).toBeVisible();
  const examples = await links.evaluateAll((found) =>
    found.map((link) => [link.getAttribute('href')?.slice(1) ?? '', link.textContent ?? '']),
  );
  expect(examples.length).toBeGreaterThanOrEqual(14);
  for (const [fragment = '', title = ''] of examples) {
    await test.step(title, async () => {
      await playground.follow(fragment);
      await expect(playground.title).toHaveValue(title);
      // Some begin in the event lab; their tables are there all the same.
      await page.getByRole('radio', { name: 'Verdicts' }).check();
      await playground.expectMismatches(0);
      const words = (await playground.table.words()).flat();
      expect(words.length).toBeGreaterThan(0);
      expect(words).not.toContain('Not evaluated');
    });
  }
});

interface Transcript {
  readonly tables: readonly {
    readonly id: string;
    readonly rows: readonly { readonly expected: Readonly<Record<string, string>> }[];
  }[];
}
