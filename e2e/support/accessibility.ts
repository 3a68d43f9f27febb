import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly string[];
}

/** Expects axe to find nothing wrong with the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
}

async function violations(page: Page): Promise<Violation[]> {
  // Evaluated from outside, so the page's security policy stays in force and is not asked.
  await page.evaluate(axe.source);
  return page.evaluate(async (levels) => {
    const { axe: runner } = window as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await runner.run(document, {
      runOnly: { type: 'tag', values: levels },
      resultTypes: ['violations'],
    });
    return found.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`),
    }));
  }, LEVELS);
}
