import { expect, type Page } from '@playwright/test';
import { EditorPane } from './editor-pane';
import { VerdictTable } from './verdict-table';

/** The page as a whole: where a test starts. */
export class Playground {
  readonly page: Page;
  readonly table: VerdictTable;

  constructor(page: Page) {
    this.page = page;
    this.table = new VerdictTable(page);
  }

  /**
   * Opens the page and waits for the first table.
   *
   * @param fragment what follows the `#`, for example `example/specific-source`
   */
  async open(fragment = ''): Promise<void> {
    await this.page.goto(fragment ? `./#${fragment}` : './');
    await expect(this.table.root).toBeVisible();
  }

  /** The editor with this accessible name. */
  editor(name: string | RegExp): EditorPane {
    return new EditorPane(this.page, name);
  }
}
