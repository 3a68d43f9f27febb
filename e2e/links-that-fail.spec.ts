import { deflateSync } from 'node:zlib';
import { expect, test } from './support/test';

test.use({ editor: 'plain' });

const UNTOUCHED = 'what was open is untouched';

/** What may happen to a link on its way, and what the page says of it. */
const HARM: readonly {
  readonly name: string;
  readonly says: string;
  readonly harm: (fragment: string) => string;
}[] = [
  {
    name: 'with one character changed',
    says: 'This link is damaged: some of its characters have changed',
    harm: (link) => `${link.slice(0, 120)}${link[120] === 'A' ? 'B' : 'A'}${link.slice(121)}`,
  },
  {
    name: 'that a chat has cut off',
    says: 'This link is cut off: its end is missing',
    harm: (link) => link.slice(0, -40),
  },
  {
    name: 'of a newer version',
    says: 'This link was made by a newer version of this page',
    harm: (link) => link.replace(/^s3\./, 's4.'),
  },
  {
    name: 'of another page',
    says: 'This is not a link made by this page',
    harm: () => 'state=eyJhIjoxfQ',
  },
  {
    name: 'that unpacks to twenty megabytes',
    says: 'This link holds more than this page can open',
    harm: () => packed(' '.repeat(20_000_000)),
  },
  {
    name: 'that holds something else',
    says: 'This link does not hold a valid scenario',
    harm: () => packed('{"version":2,"__proto__":{"title":"x"},"constructor":{"prototype":{}}}'),
  },
  {
    name: 'to an example that does not exist',
    says: 'There is no example named nothing',
    harm: () => 'example/nothing',
  },
];

test.describe('a link that cannot be read says why and touches nothing', () => {
  for (const { name, says, harm } of HARM) {
    test(`a link ${name}`, async ({ playground, page, stranger }) => {
      await playground.open();
      const title = page.getByRole('textbox', { name: 'Title of the scenario' });
      await title.fill('My work');
      await title.press('Enter');
      const link = await playground.share();
      await page.keyboard.press('Escape');
      const before = await playground.everything();

      const fragment = harm(new URL(link).hash.slice(1));
      await playground.follow(fragment);
      await expect(playground.notice).toContainText(`${says}`);
      await expect(playground.notice).toContainText(UNTOUCHED);
      expect(await playground.everything()).toEqual(before);
      await expect(page.getByRole('button', { name: /^Undo: rename the scenario/ })).toBeEnabled();

      const other = await stranger();
      await other.open(fragment);
      await expect(other.notice).toContainText(says);
      await expect(other.title).toHaveValue('Limiting access to a specific source');
      await expect(other.page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
    });
  }
});

/** A text as a link of this page would carry it. */
function packed(text: string): string {
  return `s3.${deflateSync(text).toString('base64url')}`;
}
