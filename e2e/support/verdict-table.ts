import { expect, type Locator, type Page } from '@playwright/test';

/** The verdict table as its reader sees it. Rows and columns count from 0, headers left out. */
export class VerdictTable {
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('table').filter({ has: page.getByRole('rowheader') });
  }

  /** The rows with a row header: those of the table's body. */
  get rows(): Locator {
    return this.root.getByRole('row').filter({ has: this.page.getByRole('rowheader') });
  }

  row(row: number): Locator {
    return this.rows.nth(row);
  }

  header(row: number): Locator {
    return this.row(row).getByRole('rowheader');
  }

  cell(row: number, column: number): Locator {
    return this.row(row).getByRole('cell').nth(column);
  }

  /** Every cell's text, spaces collapsed, row by row, as read off the page at this moment. */
  async texts(): Promise<string[][]> {
    return this.rows.evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')].map((cell) =>
          // biome-ignore lint/performance/useDomNodeTextContent: what the reader sees is meant
          (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
        ),
      ),
    );
  }

  /** Waits until a cell says what it is expected to: verdict first, then its reason. */
  async expectCell(row: number, column: number, text: string | RegExp): Promise<void> {
    await expect(this.cell(row, column)).toContainText(text);
  }
}
