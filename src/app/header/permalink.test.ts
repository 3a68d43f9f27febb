import { expect, it } from 'vitest';
import { defaultScenario } from '../../scenario';
import { decodeLink } from '../../scenario/later';
import { FITS_CHATS, permalink } from './permalink';

it('puts the scenario behind the address of the page, whatever was behind it before', async () => {
  const link = await permalink(defaultScenario(), 'https://example.com/any/#example/x');
  expect(link).toMatch(/^https:\/\/example\.com\/any\/#s3\./);
  const read = await decodeLink(link?.split('#')[1] ?? '');
  expect(read.ok && read.scenario.title).toBe(defaultScenario().title);
  expect(link?.length).toBeLessThan(FITS_CHATS);
});

it('makes no link of more than a link may carry', async () => {
  const text = 'x'.repeat(300_000);
  const rows = [{ id: 'a', call: { kind: 'PutRule', text } as const, expected: {} }];
  expect(await permalink({ ...defaultScenario(), rows }, 'https://example.com/')).toBeUndefined();
});
