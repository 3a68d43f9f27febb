import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { preparePolicy } from '../../src/engine';
import { diagnose } from '../../src/engine/later';
import { diagnosticsPage } from './page';
import { VARIANTS } from './variants';

it('is the page that is committed: run `npm run diagnostics` after a change of the codes', () => {
  // Compared by hand: a difference of such long texts takes seconds to print.
  const committed = readFileSync('docs/diagnostics.md', 'utf8').split('\n');
  const page = diagnosticsPage().split('\n');
  const at = page.findIndex((line, i) => line !== committed[i]);
  expect(page[at]).toBe(committed[at]);
  expect(page).toHaveLength(committed.length);
});

it.each(Object.entries(VARIANTS))('shows %s in each of its further examples', (code, variants) => {
  for (const { text, type } of variants) {
    const codes = diagnose(preparePolicy(text, type)).map((each) => each.code);
    expect(codes, text).toContain(code);
  }
});
