import { expect, type Locator, type Page } from '@playwright/test';
import { Comparison } from './comparison';
import { EditorPane } from './editor-pane';
import { Reasons } from './reasons';
import { type CellText, VerdictTable } from './verdict-table';

const SITE = ['Caller', 'Account', 'Region', 'Event bus', 'Rule'] as const;

/** A scenario as its reader sees it. */
export interface Everything {
  readonly title: string;
  readonly site: readonly string[];
  /** Texts by name. */
  readonly policies: Readonly<Record<string, string>>;
  readonly rows: readonly string[];
  readonly cells: readonly (readonly CellText[])[];
}

/** The page as a whole: where a test starts. */
export class Playground {
  readonly page: Page;
  readonly table: VerdictTable;
  readonly reasons: Reasons;
  /** How the policies compare over all requests. */
  readonly comparison: Comparison;
  /** The editor of the chosen row: its event pattern, targets or entry. */
  readonly rowEditor: EditorPane;
  /** Title of what is open. */
  readonly title: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = new VerdictTable(page);
    this.reasons = new Reasons(page);
    this.comparison = new Comparison(page);
    this.rowEditor = new EditorPane(page, /, row \d+$/);
    this.title = page.getByRole('textbox', { name: 'Title of the scenario' });
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

  /** Opens an example by its stable address and waits until the table shows it. */
  async openExample(id: string, title?: string): Promise<void> {
    await this.open(`example/${id}`);
    if (title !== undefined) await expect(this.title).toHaveValue(title);
    await expect(this.table.rows.first()).toBeVisible();
  }

  /** Everything that belongs to the scenario, as it is to be seen and read on the page. */
  async everything(): Promise<Everything> {
    const names = await this.page
      .getByRole('textbox', { name: /^Name of policy/ })
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    const policies: Record<string, string> = {};
    for (const name of names) policies[name] = await this.policy(name).text();
    return {
      title: await this.title.inputValue(),
      site: await Promise.all(SITE.map((name) => this.site(name).inputValue())),
      policies,
      rows: await this.table.rows.getByRole('rowheader').allTextContents(),
      cells: await this.table.texts(),
    };
  }

  /** Changes the fragment of the page that is open, as following a link does. */
  async follow(fragment: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
  }

  /** Who calls, and where: `Caller`, `Account`, `Region`, `Event bus` or `Rule`. */
  site(name: string): Locator {
    return this.page
      .getByRole('region', { name: 'Who calls, and where' })
      .getByRole('textbox', { name, exact: true });
  }

  /** Waits until so many cells say something else than expected. */
  async expectMismatches(count: number): Promise<void> {
    const name = `Mismatches ${count}`;
    await expect(this.page.getByRole('radio', { name, exact: true })).toBeVisible();
  }

  /** The editor of the policy with this name, for example `Policy A`. */
  policy(name: string): EditorPane {
    return new EditorPane(this.page, name);
  }

  /** Brings a policy or the row's text to the front where only one has room. */
  async showText(name: string | RegExp): Promise<void> {
    const tab = this.page.getByRole('tab', { name });
    if (await tab.isVisible()) await tab.click();
  }

  /** Opens a menu by its button and takes an item; both are named as on the page. */
  async choose(menu: string | RegExp, item: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: menu }).click();
    const open = this.page.getByRole('menu');
    await open
      .getByRole('menuitem', { name: item })
      .or(open.getByRole('menuitemradio', { name: item }))
      .click();
  }

  /** Presses Share and reads the link it made. */
  async share(): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.getByRole('button', { name: 'Share' }).click();
    const link = this.page.getByRole('textbox', { name: 'Link to this scenario' });
    await expect(link).toHaveValue(/#s3\./);
    return link.inputValue();
  }

  /** What happened and was said in passing, for instance about a damaged link. */
  get notice(): Locator {
    return this.page.locator('.toast-place');
  }
}
