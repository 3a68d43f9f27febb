import type { Playground } from '../../e2e/support/playground';

/** Brings the page into a state worth looking at. */
export type State = (playground: Playground) => Promise<void>;

/** A row about which AWS is silent, and its reasons. */
async function openVerdict(
  playground: Playground,
  pattern = '{\n  "source": ["aws.ec2", { "prefix": "aws." }]\n}',
): Promise<void> {
  await playground.openExample(EXAMPLE);
  await playground.showText(/pattern/i);
  await playground.rowEditor.replace(pattern);
  await playground.table.choose(0, 1);
  await playground.reasons.lines.first().waitFor();
}

const EXAMPLE = 'specific-source';

/** The page's states by name. */
export const STATES = {
  start: (playground) => playground.open(),
  reason: async (playground) => {
    await playground.openExample(EXAMPLE);
    await playground.table.verdict(1, 1).click();
    await playground.reasons.lines.first().waitFor();
  },
  mismatch: async (playground) => {
    await playground.openExample(EXAMPLE);
    await playground.table.expected(0, 1).click();
  },
  depends: openVerdict,
  pinned: async (playground) => {
    await openVerdict(playground);
    await playground.reasons.root.getByRole('button', { name: /^Pin: only the plain/ }).click();
  },
  questions: async (playground) => {
    await openVerdict(playground);
    await playground.page.keyboard.press('Escape');
    await playground.page.getByRole('button', { name: 'Open questions' }).click();
  },
  'several-questions': async (playground) => {
    await openVerdict(
      playground,
      '{\n  "$or": [{ "source": ["aws.ec2"] }, { "source": [{ "prefix": "aws." }] }]\n}',
    );
  },
  'write-table': async (playground) => {
    await playground.open();
    await playground.comparison.writeTable.click();
    await playground.page.getByRole('dialog').getByRole('table').waitFor();
  },
  promise: async (playground) => {
    await playground.openExample('deny-ec2');
    await playground.comparison.promise('Deny').click();
    await playground.page.getByRole('button', { name: 'Apply the repair' }).waitFor();
  },
  broken: async (playground) => {
    await playground.openExample(EXAMPLE);
    await playground.showText('Policy B');
    await playground.policy('Policy B').replace('{\n  "Version": "2012-10-17",\n  "Statement": [');
    await playground.table.verdict(1, 1).click();
  },
  examples: async (playground) => {
    await playground.open();
    await playground.page.getByRole('button', { name: 'Examples' }).click();
  },
  share: async (playground) => {
    await playground.openExample(EXAMPLE);
    await playground.share();
  },
  help: async (playground) => {
    await playground.open();
    await playground.page.getByRole('button', { name: 'Keys and help' }).click();
  },
  empty: async (playground) => {
    await playground.open();
    await playground.choose('Examples', 'Start with an empty scenario');
  },
  layers: async (playground) => {
    await playground.openExample('scp-levels');
    await playground.table.verdict(1, 1).click();
    await playground.reasons.lines.first().waitFor();
  },
  'column-menu': async (playground) => {
    await playground.openExample('rcp-data-perimeter');
    await playground.showText('The same with an RCP');
    await playground.page.getByRole('button', { name: 'The same with an RCP menu' }).click();
  },
  'caller-help': async (playground) => {
    await playground.openExample('cross-account-put-events');
    await playground.site('Caller').fill('alice');
    await playground.site('Caller').press('Enter');
  },
  'row-site': async (playground) => {
    await playground.openExample('rcp-data-perimeter');
    await playground.showText(/Entry|entry/);
    await playground.page.getByRole('button', { name: /^Caller and place of this row/ }).click();
    await playground.page.getByText('Who can call').click();
  },
  damaged: (playground) => playground.open('s1.AAAA'),
} satisfies Readonly<Record<string, State>>;
