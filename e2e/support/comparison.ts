import type { Locator, Page } from '@playwright/test';

/** The line above the table: what is true of all requests. */
export class Comparison {
  readonly page: Page;
  readonly root: Locator;
  /** How the two policies relate, with what is proved. */
  readonly sentence: Locator;
  /** The picture of the two sets; its name says what is drawn. */
  readonly picture: Locator;
  readonly writeTable: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('region', { name: 'How the policies compare' });
    this.sentence = this.root.getByRole('paragraph');
    this.picture = this.root.getByRole('img');
    this.writeTable = this.root.getByRole('button', { name: 'Write the table for me' });
  }

  /** Adds the example of a difference as a row: `Policy A allows this, Policy B does not`. */
  addExample(about: string): Locator {
    return this.root.getByRole('button', { name: `Add as a row: ${about}` });
  }

  /** What a policy promises, and whether it is kept. */
  promise(policy: string): Locator {
    return this.root.getByRole('button', { name: new RegExp(`^Promise of ${policy}`) });
  }
}
