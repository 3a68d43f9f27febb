import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultScenario } from '../examples/default';
import { serialize } from '../stored';
import { scenario } from '../testing/arbitrary';
import { withPlainIds } from '../testing/ids';
import { decodeLink, encodeLink, fitsLink, MAX_INFLATED } from './codec';

const zlibLink = (text: string | Buffer) => `s3.${deflateSync(text).toString('base64url')}`;

async function kindOf(link: string): Promise<string> {
  const result = await decodeLink(link);
  return result.ok ? 'read' : result.problem.kind;
}

describe('a link', () => {
  test('gives the same scenario back', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (original) => {
        const result = await decodeLink(`#${await encodeLink(original)}`);
        if (!result.ok) throw new Error(result.problem.message);
        expect(withPlainIds(result.scenario)).toEqual(withPlainIds(original));
      }),
    );
  });

  test('is short enough for a chat', async () => {
    expect((await encodeLink(defaultScenario())).length).toBeLessThan(900);
  });

  test('is made of characters that nobody escapes', async () => {
    expect(await encodeLink(defaultScenario())).toMatch(/^s3\.[A-Za-z0-9_-]+$/);
  });
});

test('a link of the first version still opens', async () => {
  const result = await decodeLink(
    's1.eJxNkM1qwzAQhF_FzFlp6_R_b32AQumt2D5s5E0roshGWtUxxu9elFDa28D3sTPsgm-JyQ0BVBuoUy8gvHIv1W6u9EuqvYtJq1_LIDkV0IIxumDdyB4EjoF4SuT4SFRvb-_uHx6fnm_qLeUk8Zq9swIDtnbIQUH478Agyud5AnLaCCfd1DDY5QRCL3vOXouUL9vm9xJWA8veS0ygZkHgY4Fvg3d2rl5gMJbo5IJ1Hgt2vQR1OsNA5VSGLCvWbu0M4jBd1IMLfbmU9dzzZ7ZIQ45WWlDTgqd0JXbbolthIKdRrEoPavAhCZ1BGMqfwFWUI8dDqfkBsU51nw',
  );
  if (!result.ok) throw new Error(result.problem.message);
  const { title, rows, callers } = result.scenario;
  expect(title).toBe('Made by the first version');
  expect(rows[0]).toMatchObject({
    call: { kind: 'PutRule', text: '{"source":["aws.ec2"]}' },
    expected: { [callers[0]?.id ?? '']: 'Yes' },
    note: 'a remark',
  });
});

test('a link of the second version still opens, with its lab', async () => {
  const result = await decodeLink(
    's2.eJyVkkFv2zAMhf-K8c5KFifduvK2XIYdigLbsfFBkdlFmyoZEtXMMPTfB9lpm2tvAvlB7_GRE144Jhs8aKsgVhyDcK97bo5jIyduEpvg--YVU0hWGDRhiNYbO2gHgo6e9DmR1c9E7XZ38_nL7de7TbulnDh-0s4ahoI2JmQvIFwzUIj8e_aAnFask6xaKBxzAqHnJ52dVCgv5saf9VEUjHaOYwI9TvD6uTa_QWEIzhrLS13GodZtz16sjFAQ_lcdTAWlU7BeuDqa8Nf6HoTg3bhKIUfDCQov2uX5K6RTGNCVot7E9h8Tq3IxnBf0ovYgJ45X3AHaiA3-ADog7eg7y8PxDxs5oEDBBH9FnhP9mo3-GGZ-u9mtN-u23a1vK171nD7W2cLAHiQx8xzrxe4ScIh9DXF2l93c6pZsL0NdjmI_Nvt3p48dXhcAat-v4m2TnFdnnjdZSlfKf-SexqU',
  );
  if (!result.ok) throw new Error(result.problem.message);
  const { title, rows, callers, lab } = result.scenario;
  expect(title).toBe('Made by the second version');
  expect(rows[0]).toMatchObject({ context: '{"aws:SourceIp":"203.0.113.7"}' });
  expect(callers[0]?.intent).toEqual({ kind: 'only-sources', values: ['shop'] });
  expect(lab).toMatchObject({
    open: true,
    buses: [{ bus: 'orders' }],
    calls: [{ title: 'By B', callerId: callers[1]?.id, site: { region: 'eu-west-1' } }],
  });
});

describe('a link that is not as it was', () => {
  /**
   * Refused, or the very same scenario: deflate has more than one spelling for a repeated text, and
   * the bits before its checksum are not read.
   */
  async function expectNoOther(broken: string, whole: string): Promise<boolean> {
    const result = await decodeLink(broken);
    if (result.ok) expect(serialize(result.scenario)).toBe(whole);
    return result.ok;
  }

  test('every flipped bit is refused, or changes nothing', async () => {
    const original = defaultScenario();
    const link = await encodeLink(original);
    let read = 0;
    for (let at = 0; at < link.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const flipped = String.fromCharCode(link.charCodeAt(at) ^ (1 << bit));
        const broken = link.slice(0, at) + flipped + link.slice(at + 1);
        if (await expectNoOther(broken, serialize(original))) read += 1;
      }
    }
    expect(read).toBeLessThan(link.length / 100);
  }, 30_000);

  test('a flipped bit of the packed bytes never gives another scenario', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, fc.nat(), async (original, seed) => {
        const link = await encodeLink(original);
        const bytes = Buffer.from(link.slice(3), 'base64url');
        // The end is where inflaters look away, so it gets half of the tries.
        const area = seed % 2 ? bytes.length * 8 : Math.min(80, bytes.length * 8);
        const bit = bytes.length * 8 - 1 - (seed % area);
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        await expectNoOther(`s3.${bytes.toString('base64url')}`, serialize(original));
      }),
      { numRuns: 300 },
    );
  });

  test('every cut is told as a cut, or is not a link at all', async () => {
    const link = await encodeLink(defaultScenario());
    for (let length = 0; length < link.length; length += 1) {
      const kind = await kindOf(link.slice(0, length));
      expect([length, kind]).toEqual([length, length < 3 ? 'not-ours' : 'truncated']);
    }
  });

  test('characters that changed are told from characters that are missing', async () => {
    expect(await kindOf('s1.AAAA')).toBe('damaged');
    const link = await encodeLink(defaultScenario());
    const middle = Math.floor(link.length / 2);
    const kinds = new Set<string>();
    for (let at = middle; at < middle + 40; at += 1) {
      kinds.add(await kindOf(`${link.slice(0, at)}*${link.slice(at + 1)}`));
    }
    expect([...kinds]).toEqual(['damaged']);
  });

  test('what is appended is refused', async () => {
    const link = await encodeLink(defaultScenario());
    for (const more of ['A', 'AA', 'AAAA', '.', ')', '=', ' ', '%20', 'AAAAAAAAAAAAAAAA']) {
      expect(await kindOf(link + more)).toBe('damaged');
    }
  });
});

describe('a link that was never ours', () => {
  test.each(['', '#', 's', 's1', 'top', 's.x', 'sx.abc', 's01.abc', 's0.abc', 'example/x'])(
    '%j',
    async (fragment) => {
      expect(await kindOf(fragment)).toBe('not-ours');
    },
  );

  test('a newer version before the dot, or inside', async () => {
    const newer = { ...JSON.parse(serialize(defaultScenario())), version: 9 };
    expect(await kindOf('s9.whatever')).toBe('newer-version');
    expect(await kindOf(zlibLink(JSON.stringify(newer)))).toBe('newer-version');
  });

  test.each([
    ['text', 'hello', 'damaged'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x22]), 'damaged'],
    ['an empty object', '{}', 'not-ours'],
    [
      'a scenario with something added',
      serialize(defaultScenario()).replace('{', '{"x":1,'),
      'invalid',
    ],
  ])('%s, well packed', async (_, content, kind) => {
    expect(await kindOf(zlibLink(content))).toBe(kind);
  });

  test('no text whatsoever is a reason to reject', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.boolean(), async (text, prefixed) => {
        expect(await kindOf(prefixed ? `s3.${text}` : text)).not.toBe('read');
      }),
    );
  });
});

describe('the cap', () => {
  test('a small link that unpacks to a lot is stopped', async () => {
    const bomb = zlibLink(Buffer.alloc(20_000_000, 'x'));
    expect(bomb.length).toBeLessThan(30_000);
    expect(await kindOf(bomb)).toBe('too-large');
  });

  test('is exact', async () => {
    const filled = (extra: number) => {
      const json = serialize(defaultScenario());
      return json + ' '.repeat(MAX_INFLATED - json.length + extra);
    };
    expect(await kindOf(zlibLink(filled(0)))).toBe('read');
    expect(await kindOf(zlibLink(filled(1)))).toBe('too-large');
  });

  test('a long link is not even unpacked', async () => {
    expect(await kindOf(`s3.${'A'.repeat(500_000)}`)).toBe('too-large');
  });

  test('is known before a link is made', () => {
    const small = defaultScenario();
    const text = 'x'.repeat(MAX_INFLATED / 2);
    const call = { kind: 'PutRule', text } as const;
    const rows = [1, 2].map((id) => ({ id: `${id}`, call, expected: {} }));
    expect([fitsLink(small), fitsLink({ ...small, rows })]).toEqual([true, false]);
  });
});
