import { expect, type Locator, type Page } from '@playwright/test';

/**
 * One text of the page, whichever editor shows it: the plain text field or Monaco. Playwright's
 * `fill` does not work on Monaco, which takes its input from an EditContext.
 */
export class EditorPane {
  readonly page: Page;
  /** What takes the focus and carries the accessible name. */
  readonly input: Locator;

  /** @param name accessible name of the editor, for example `Policy A` */
  constructor(page: Page, name: string | RegExp) {
    this.page = page;
    this.input = page.getByRole('textbox', {
      name,
      ...(typeof name === 'string' ? { exact: true } : {}),
    });
  }

  /** Waits until Monaco has taken the plain editor's place. */
  async rich(): Promise<this> {
    await expect(this.input).toHaveClass(/native-edit-context|inputarea/);
    return this;
  }

  async isRich(): Promise<boolean> {
    return (await this.input.evaluate((element) => element.tagName)) !== 'TEXTAREA'
      ? true
      : this.input.evaluate((element) => element.closest('.monaco-editor') !== null);
  }

  /**
   * Replaces the whole text as a person would who has it from elsewhere: select everything, paste.
   * Typed instead, the editors would indent the lines and close the brackets themselves.
   */
  async replace(text: string): Promise<void> {
    await this.allowClipboard();
    await expect(async () => {
      await this.page.evaluate((words) => navigator.clipboard.writeText(words), text);
      await this.selectAll();
      await this.page.keyboard.press('ControlOrMeta+V');
      // The editors may have been swapped in between; then the text went nowhere.
      expect(await this.text()).toBe(text);
    }).toPass({ timeout: 15_000 });
  }

  /** Replaces the first occurrence of some characters. */
  async edit(from: string, to: string): Promise<void> {
    const before = await this.text();
    expect(before, 'what is to be replaced').toContain(from);
    await this.replace(before.replace(from, () => to));
  }

  /** Types at the end of the text, key by key, with whatever the editor makes of it. */
  async typeAtEnd(text: string): Promise<void> {
    await this.goToEnd();
    await this.page.keyboard.type(text);
  }

  /** Focuses the editor and puts the caret behind the last character. */
  async goToEnd(): Promise<void> {
    await this.input.focus();
    await this.page.keyboard.press('ControlOrMeta+End');
  }

  /** The whole text. Selects it in Monaco, which keeps only the lines in view in the document. */
  async text(): Promise<string> {
    let text = '';
    // The editors may be swapped between two steps: then begin again.
    await expect(async () => {
      if (await this.isRich()) {
        await this.selectAll();
        text = await this.copy();
      } else text = await this.input.inputValue({ timeout: 2_000 });
    }).toPass({ timeout: 15_000 });
    return text;
  }

  /** The selected characters. */
  async selectedText(): Promise<string> {
    if (await this.isRich()) {
      await this.input.focus();
      return this.copy();
    }
    return this.input.evaluate((element) => {
      const field = element as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
  }

  /**
   * The characters that a reason points at, line by line. Monaco selects all of them; a text field
   * can select one stretch only, so the plain editor paints them.
   */
  async revealed(): Promise<string[]> {
    if (await this.isRich()) return (await this.selectedText()).split(/\r?\n/);
    return this.input.evaluate((field) => {
      const lines = field.parentElement?.querySelectorAll('.plain-lines > div > div') ?? [];
      return [...lines]
        .map((line) =>
          [...line.querySelectorAll('.revealed')].map(({ textContent }) => textContent).join(''),
        )
        .filter((text) => text !== '');
    });
  }

  private async selectAll(): Promise<void> {
    await this.input.focus();
    await this.page.keyboard.press('ControlOrMeta+A');
  }

  private async allowClipboard(): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  }

  private async copy(): Promise<string> {
    await this.allowClipboard();
    await this.page.keyboard.press('ControlOrMeta+C');
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}
