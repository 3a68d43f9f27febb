import { expect, it } from 'vitest';
import { BASES } from '../../eventbridge/publish/bases';
import { publishBasisWords } from './basis';

it.each(Object.entries(BASES))('%s names its page, or what was recorded', (_, basis) => {
  const { pages, text, word } = publishBasisWords(basis);
  expect(word).not.toBe('');
  if (basis.source.startsWith('recorded')) expect(text).toContain(basis.source);
  else {
    expect(pages).toHaveLength(1);
    expect(pages[0]?.url).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/.*\.html$/);
    expect(text).not.toContain(basis.source);
  }
});
