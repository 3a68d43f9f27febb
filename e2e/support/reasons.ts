import type { Locator, Page } from '@playwright/test';

/** The reasons of the chosen cell: beside the table on wide screens, a sheet on narrow ones. */
export class Reasons {
  readonly root: Locator;
  /** Verdict, policy and row, for example `No for Policy B, row 2`. */
  readonly heading: Locator;
  /** All lines of the tree that are unfolded. */
  readonly lines: Locator;
  /** Which events from outside the allowed values a rule would receive. */
  readonly outside: Locator;

  constructor(page: Page) {
    this.root = page
      .getByRole('complementary', { name: 'Reasons' })
      .or(page.getByRole('dialog', { name: 'Reasons' }));
    this.heading = this.root.getByRole('heading', { level: 2 });
    this.lines = this.root.getByRole('treeitem');
    this.outside = this.root.getByRole('region', { name: 'Events from outside' });
  }

  /** The line that says this; a text matches part of the line. */
  line(text: string | RegExp): Locator {
    return this.lines.filter({ hasText: text });
  }
}
