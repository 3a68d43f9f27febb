import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { diagnosticsPage } from './page';

it('is the page that is committed: run `npm run diagnostics` after a change of the codes', () => {
  expect(readFileSync('docs/diagnostics.md', 'utf8')).toBe(diagnosticsPage());
});
