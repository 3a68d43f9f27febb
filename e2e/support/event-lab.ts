import { expect, type Locator, type Page } from '@playwright/test';
import { EditorPane } from './editor-pane';
import type { Playground } from './playground';

/** The event lab: the road above, the call and the rules under it. */
export class EventLab {
  readonly page: Page;
  readonly road: Locator;
  readonly rules: Locator;
  /** Why a call is denied. */
  readonly denied: Locator;

  constructor({ page }: Playground) {
    this.page = page;
    this.road = page.getByRole('region', { name: 'The road of the event' });
    this.rules = page.getByRole('region', { name: 'Rules', exact: true });
    this.denied = page.getByRole('region', { name: 'Why the call is denied' });
  }

  /** Opens an example that lives in the lab. */
  async openExample(id: string): Promise<void> {
    await this.page.goto(`./#example/${id}`);
    await expect(this.road).toBeVisible();
  }

  /** Goes over from the table by the tab in the header. */
  async enter(): Promise<void> {
    await this.view('Event lab').check();
  }

  /** One side of the scenario: `Verdicts` or `Event lab`. */
  view(name: string): Locator {
    return this.page.getByRole('radio', { name, exact: true });
  }

  /** A station of the road by its question. */
  station(question: string | RegExp): Locator {
    return this.road.getByRole('listitem').filter({
      has: this.page.getByRole('heading', { name: question }),
    });
  }

  /** Expects the answers to the last four questions, in the order of the road. */
  async expectRoad(...answers: readonly [string, string, string, string]): Promise<void> {
    await expect(this.road.locator('.station-answer')).toHaveText([/./, ...answers]);
  }

  /** Chooses a call by its name. */
  async chooseCall(name: string): Promise<void> {
    await this.page.getByRole('group', { name: 'Calls' }).getByRole('radio', { name }).check();
  }

  /** What is shown of the call: `Call`, `Context`, `Policies`, `Event` or `Answer`. */
  async show(view: string): Promise<void> {
    await this.page
      .getByRole('group', { name: 'What is shown of the call' })
      .getByRole('radio', { name: view, exact: true })
      .check();
  }

  /** The editor of the first, second … call. */
  call(number: number): EditorPane {
    return new EditorPane(this.page, `Call ${number}`);
  }

  /** An editor of the lab by its name, for example `Event pattern of new-users`. */
  editor(name: string): EditorPane {
    return new EditorPane(this.page, name);
  }

  /** A rule by its name. */
  rule(name: string): Locator {
    return this.rules.getByRole('listitem', { name, exact: true });
  }

  /** The line of a rule about one field of its pattern. */
  field(rule: string, path: string): Locator {
    return this.rule(rule).getByRole('button').filter({ hasText: path });
  }
}
