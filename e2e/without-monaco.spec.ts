import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** The chunk that brings Monaco. */
const MONACO = /\/assets\/MonacoEditor-[^/]+\.js$/;

test.describe('the page does not wait for Monaco', () => {
  test('the table is there and every text can be edited while Monaco is on its way', async ({
    playground,
    page,
  }) => {
    const arrive = await hold(page);
    await playground.open();
    await playground.table.expectVerdict(1, 1, 'No', "Source aws.s3 isn't allowed");
    await playground.policy('Policy B').edit('"aws.ec2"', '"aws.s3"');
    await playground.table.expectVerdict(0, 1, 'No', "Source aws.ec2 isn't allowed");
    await playground.rowEditor.replace('{ "source": ["aws.s3"] }');
    await playground.table.expectVerdict(0, 1, 'Yes', '');
    await playground.table.choose(1, 1);
    await expect(playground.reasons.heading).toHaveText('No for Policy B, row 2');
    expect(await playground.policy('Policy A').isRich()).toBe(false);
    arrive();
    await playground.policy('Policy A').rich();
    expect(await playground.policy('Policy B').text()).toContain('"aws.s3"');
  });

  test('where Monaco cannot be had the plain editor stays, and all works', async ({
    playground,
    page,
    offences,
  }) => {
    offences.allow(/MonacoEditor/);
    const refused = page.waitForEvent('requestfailed', (request) => MONACO.test(request.url()));
    await page.route(MONACO, (route) => route.abort());
    await playground.open();
    await refused;
    await playground.policy('Policy B').edit('"aws.ec2"', '"aws.s3"');
    await playground.table.expectVerdict(0, 1, 'No', "Source aws.ec2 isn't allowed");
    expect(await playground.policy('Policy B').isRich()).toBe(false);
    await page.getByRole('button', { name: 'Format Policy B' }).click();
    await expect(playground.notice).not.toContainText(/error|fail/i);
  });

  test('on the first visit nothing larger than the page itself comes before the table', async ({
    playground,
    page,
  }) => {
    const early: string[] = [];
    await page.route(MONACO, async (route) => {
      if (!(await playground.table.root.isVisible())) early.push(route.request().url());
      await route.continue();
    });
    await playground.open();
    await playground.policy('Policy A').rich();
    expect(early).toEqual([]);
  });
});

test.describe('Monaco takes the place of the plain editor without a trace', () => {
  test('not a pixel moves', async ({ playground, page }) => {
    await page.addInitScript(() => {
      const shifts: unknown[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const arrive = await hold(page);
    await playground.open();
    await page.evaluate(() => document.fonts.ready);
    // The reasons come late as well, and not with Monaco.
    await expect(playground.reasons.root).toContainText('Choose a cell of the table');
    const before = await places(page);
    arrive();
    for (const name of ['Policy A', 'Policy B']) await playground.policy(name).rich();
    await playground.rowEditor.rich();
    await expect(page.locator('.view-line').first()).toBeVisible();
    await expect.poll(() => places(page)).toEqual(before);
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual(
      [],
    );
  });

  test('who is typing goes on typing: caret, focus and selection stay', async ({
    playground,
    page,
  }) => {
    const arrive = await hold(page);
    await playground.open();
    const policy = playground.policy('Policy B');
    await policy.goToEnd();
    await page.keyboard.type(' ab');
    await page.keyboard.press('Shift+ArrowLeft');
    arrive();
    await policy.rich();
    await expect(policy.input).toBeFocused();
    await page.keyboard.type('cd');
    expect(await policy.text()).toMatch(/\} acd$/);
  });

  test('undo goes back behind the swap', async ({ playground, page }) => {
    const arrive = await hold(page);
    await playground.open();
    const policy = playground.policy('Policy B');
    const before = await policy.text();
    await policy.typeAtEnd('xyz');
    arrive();
    await policy.rich();
    await policy.input.focus();
    await page.keyboard.press('ControlOrMeta+Z');
    expect(await policy.text()).toBe(before);
  });

  test('the person may have the plain editor, and change back', async ({ playground, page }) => {
    await playground.open();
    const policy = await playground.policy('Policy A').rich();
    await playground.choose('Settings', /^Plain/);
    await expect(policy.input).toHaveJSProperty('tagName', 'TEXTAREA');
    await expect(page.locator('.monaco-editor')).toHaveCount(0);
    await policy.edit('"Allow"', '"Deny"');
    await playground.table.expectVerdict(0, 0, 'No');
    await playground.choose('Settings', /^Full/);
    await policy.rich();
    expect(await policy.text()).toContain('"Deny"');
  });
});

/** Holds Monaco back until the returned function is called. */
async function hold(page: Page): Promise<() => void> {
  let arrive = (): void => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(MONACO, async (route) => {
    await arrived;
    await route.continue();
  });
  return arrive;
}

/** Where panes, texts and line numbers are, in pixels. */
function places(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const found: Record<string, string> = {};
    const round = (rect: DOMRect) =>
      [rect.x, rect.y, rect.width, rect.height].map((value) => value.toFixed(1)).join(' ');
    for (const element of document.querySelectorAll('section, aside, table')) {
      found[element.getAttribute('aria-label') ?? element.className] = round(
        element.getBoundingClientRect(),
      );
    }
    // The first letters of each text and of each line number, wherever they are drawn.
    const panes = document.querySelectorAll('section[aria-label^="Policy "], .call-pane');
    for (const pane of panes) {
      const body = pane.querySelector('.editor-body');
      if (!body) continue;
      for (const word of ['"Version"', '"Statement"', '"source"', '2']) {
        const box = boxOf(body, word);
        if (box) found[`${pane.getAttribute('aria-label')} ${word}`] = box;
      }
    }
    return found;

    function boxOf(root: Element, word: string): string | undefined {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { textContent } = texts.currentNode;
        const at = textContent?.replaceAll('\u00a0', ' ').indexOf(word) ?? -1;
        if (at < 0 || (word === '2' && textContent?.trim() !== '2')) continue;
        const range = document.createRange();
        range.setStart(texts.currentNode, at);
        range.setEnd(texts.currentNode, at + word.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return [x, y + height / 2, width].map((value) => value.toFixed(1)).join(' ');
      }
      return undefined;
    }
  });
}
