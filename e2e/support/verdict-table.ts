import { expect, type Locator, type Page } from '@playwright/test';

/** A cell as its reader sees it. */
export interface CellText {
  /** Yes, No, Depends or Not evaluated. */
  readonly word: string;
  /** The short reason; empty where there is none. */
  readonly reason: string;
  /** What stands on the expected value, for example `expected Yes` or `expect…`. */
  readonly expected: string;
}

/** The verdict table. Rows and columns count from 0, headers left out. */
export class VerdictTable {
  readonly page: Page;
  readonly root: Locator;
  /** The rows of the table's body. */
  readonly rows: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('table', { name: /which policy allows which call/i });
    this.rows = this.root.getByRole('row').filter({ has: page.getByRole('rowheader') });
  }

  /** The button that shows a row's own text and opens it in the editor. */
  header(row: number): Locator {
    return this.rows.nth(row).getByRole('rowheader').getByRole('button').first();
  }

  cell(row: number, column: number): Locator {
    return this.rows.nth(row).getByRole('cell').nth(column);
  }

  /** The button that shows a cell's verdict and opens its reasons. */
  verdict(row: number, column: number): Locator {
    return this.cell(row, column).getByRole('button').first();
  }

  /** Opens a cell's reasons, with a press on its word. */
  async choose(row: number, column: number): Promise<void> {
    // Not in its middle, where a long expected value may stand.
    await this.verdict(row, column).click({ position: { x: 20, y: 14 } });
  }

  /** The button that shows and changes what is expected of a cell. */
  expected(row: number, column: number): Locator {
    return this.cell(row, column).getByRole('button', { name: /expect/ });
  }

  /** All cells, row by row, as they stand at this moment. */
  async texts(): Promise<CellText[][]> {
    return this.rows.evaluateAll((rows) => {
      const text = (element: Element | null | undefined) =>
        (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
      return rows.map((row) =>
        [...row.querySelectorAll('td')].map((cell) => ({
          word: text(cell.querySelector('b')),
          reason: text(cell.querySelector('small')),
          expected: text(cell.querySelectorAll('button')[1]),
        })),
      );
    });
  }

  /** What each cell says, row by row: `Yes`, `No` … */
  async words(): Promise<string[][]> {
    return (await this.texts()).map((cells) => cells.map(({ word }) => word));
  }

  /** Waits until the table says exactly these verdicts, a list a row. */
  async expectWords(words: readonly (readonly string[])[]): Promise<void> {
    await expect.poll(() => this.words(), 'the verdicts of the table').toEqual(words);
  }

  /** The button that opens what can be done with a row. */
  menu(row: number): Locator {
    return this.rows.nth(row).getByRole('rowheader').getByRole('button', { name: /menu$/ });
  }

  /** Waits until a cell says this verdict, and this reason where one is given; empty for none. */
  async expectVerdict(
    row: number,
    column: number,
    word: string,
    reason?: string | RegExp,
  ): Promise<void> {
    const cell = this.cell(row, column);
    await expect(cell.locator('b')).toHaveText(word);
    const small = cell.locator('small');
    if (reason === '') await expect(small).toHaveCount(0);
    else if (reason !== undefined) await expect(small).toHaveText(reason);
  }
}
