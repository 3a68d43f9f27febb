import { expect, type Locator, type Page } from '@playwright/test';
import { EditorPane } from './editor-pane';

/** The event lab as its reader sees it: the road above, the call and the rules under it. */
export class EventLab {
  readonly page: Page;
  readonly rules: Locator;
  /** The editor of the call that is shown. */
  readonly call: EditorPane;

  constructor(page: Page) {
    this.page = page;
    this.rules = page.getByRole('region', { name: 'Rules', exact: true });
    this.call = new EditorPane(page, /^Call \d+$/);
  }

  /** Opens an example that begins in the lab. */
  async open(id: string): Promise<void> {
    await this.page.goto(`./#example/${id}`);
    await expect(this.page.getByRole('region', { name: 'The road of the event' })).toBeVisible();
  }

  /** One station of the road, by its question: `May I publish?`. */
  station(question: string): Locator {
    return this.page
      .getByRole('region', { name: 'The road of the event' })
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: question }) });
  }

  /** Waits until a station answers so: the word, and where given a part of the reason. */
  async expectStation(question: string, word: string, reason?: string | RegExp): Promise<void> {
    const station = this.station(question);
    await expect(station.getByRole('paragraph').first()).toHaveText(word);
    if (reason !== undefined) await expect(station).toContainText(reason);
  }

  /** Shows a call by its title. */
  async show(call: string): Promise<void> {
    await this.page.getByRole('radio', { name: call, exact: true }).check();
  }

  /** One rule of the bus that is shown. */
  rule(name: string): Locator {
    return this.rules.getByRole('listitem', { name, exact: true });
  }
}
