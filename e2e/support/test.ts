import { type BrowserContext, test as base, expect } from '@playwright/test';
import { Offences } from './offences';
import { Playground } from './playground';

interface Options {
  /** The editor that the person has chosen; `auto` brings Monaco as soon as it is loaded. */
  readonly editor: 'auto' | 'plain' | 'rich';
}

interface Fixtures extends Options {
  /** The playground in the test's own page; nothing is opened yet. */
  readonly playground: Playground;
  /** Opens the playground as somebody else: nothing stored, nothing shared but the link. */
  readonly stranger: () => Promise<Playground>;
  /** Fails the test on whatever must never happen; `allow` lets pass what the test provokes. */
  readonly offences: Offences;
}

export const test = base.extend<Fixtures>({
  editor: ['auto', { option: true }],
  offences: [
    async ({ baseURL, context }, use) => {
      const offences = new Offences(baseURL ?? '');
      await offences.watch(context);
      await use(offences);
      expect(offences.found(), 'nothing must go wrong behind the scenes').toEqual([]);
    },
    { auto: true },
  ],
  playground: async ({ page, context, editor }, use) => {
    await preferEditor(context, editor);
    await use(new Playground(page));
  },
  stranger: async ({ browser, editor, offences }, use, testInfo) => {
    const { baseURL, viewport } = testInfo.project.use;
    const contexts: Array<{ close(): Promise<void> }> = [];
    await use(async () => {
      const context = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(viewport === undefined ? {} : { viewport }),
      });
      contexts.push(context);
      await offences.watch(context);
      await preferEditor(context, editor);
      return new Playground(await context.newPage());
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/** Chooses the editor in the place where the page keeps a person's preferences. */
async function preferEditor(context: BrowserContext, editor: Options['editor']): Promise<void> {
  if (editor === 'auto') return;
  await context.addInitScript((choice) => {
    // The blank page before the first one has no storage.
    if (location.origin === 'null') return;
    const settings = 'eb-policy-playground.settings';
    if (!localStorage.getItem(settings)) {
      localStorage.setItem(settings, JSON.stringify({ editor: choice }));
    }
  }, editor);
}

export { expect };
