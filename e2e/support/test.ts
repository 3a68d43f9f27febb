import { test as base, expect } from '@playwright/test';
import { Offences } from './offences';
import { Playground } from './playground';

interface Fixtures {
  /** The playground in the test's own page; nothing is opened yet. */
  readonly playground: Playground;
  /** Opens the playground as somebody else: nothing stored, nothing shared but the link. */
  readonly stranger: () => Promise<Playground>;
  /** Fails the test on whatever must never happen; `allow` lets pass what the test provokes. */
  readonly offences: Offences;
}

export const test = base.extend<Fixtures>({
  offences: [
    async ({ baseURL, context }, use) => {
      const offences = new Offences(baseURL ?? '');
      await offences.watch(context);
      await use(offences);
      expect(offences.found(), 'nothing must go wrong behind the scenes').toEqual([]);
    },
    { auto: true },
  ],
  playground: async ({ page }, use) => {
    await use(new Playground(page));
  },
  stranger: async ({ browser, offences }, use, testInfo) => {
    const { baseURL, viewport } = testInfo.project.use;
    const contexts: Array<{ close(): Promise<void> }> = [];
    await use(async () => {
      const context = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(viewport === undefined ? {} : { viewport }),
      });
      contexts.push(context);
      await offences.watch(context);
      return new Playground(await context.newPage());
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect };
