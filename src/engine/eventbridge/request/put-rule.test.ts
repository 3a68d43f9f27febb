import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CallSite, DerivedCall } from '../call';
import { deriveEventBridgeCall } from './derive';

const site: CallSite = {
  principal: 'arn:aws:iam::123456789012:user/ada',
  account: '123456789012',
  region: 'us-east-1',
  bus: 'default',
  rule: 'MyRule',
};

function derive(text: string, over: Partial<CallSite> = {}): DerivedCall {
  const derived = deriveEventBridgeCall({ kind: 'PutRule', text }, { ...site, ...over });
  if (!derived.ok) throw new Error(JSON.stringify(derived.diagnostics));
  return derived;
}

/** The `events:` keys under the readings of each variant. */
function contexts(text: string): Record<string, unknown>[] {
  return derive(text).variants.map((variant) =>
    Object.fromEntries(
      [...variant.request.context]
        .filter(([key]) => key.startsWith('events:'))
        .map(([key, value]) => [key.slice('events:'.length), value]),
    ),
  );
}

const tables = new URL('../../../../../shared/golden/doc-tables.json', import.meta.url);

describe.skipIf(!existsSync(tables))("the rows of AWS's own tables (needs ../shared)", () => {
  type Table = { id: string; rows: { pattern: Record<string, string[]> }[] };
  const all: Table[] = existsSync(tables) ? JSON.parse(readFileSync(tables, 'utf8')).tables : [];
  const rows = all.flatMap((table) => table.rows.map((row) => [table.id, row.pattern] as const));
  it.each(rows)('%s %j', (_id, pattern) => {
    const expected = Object.entries(pattern).map(([path, values]) => [
      path.toLowerCase(),
      values.length === 1 ? values[0] : values,
    ]);
    expect(contexts(JSON.stringify(pattern))).toEqual([Object.fromEntries(expected)]);
  });
  it('are all there', () => expect(rows).toHaveLength(24));
});

describe('what a pattern puts into the context', () => {
  it('one literal is a scalar, several are a list, a missing field is absent', () => {
    expect(contexts('{"source":["a"]}')).toEqual([{ source: 'a' }]);
    expect(contexts('{"source":["a","b"]}')).toEqual([{ source: ['a', 'b'] }]);
    expect(contexts('{"account":["1"]}')).toEqual([{}]);
  });

  it('flat dotted keys and nested objects are the same', () => {
    const expected = [{ 'detail.useridentity.principalid': 'p', 'detail.service': ['s', 't'] }];
    expect(
      contexts('{"detail":{"userIdentity":{"principalId":["p"]},"service":["s","t"]}}'),
    ).toEqual(expected);
    expect(
      contexts('{"detail.userIdentity.principalId":["p"],"detail.service":["s","t"]}'),
    ).toEqual(expected);
    expect(
      contexts('{"detail":{"userIdentity.principalId":["p"]},"detail.service":["s","t"]}'),
    ).toEqual(expected);
  });

  it('field names are case-sensitive, as in events', () => {
    expect(contexts('{"Source":["a"],"detail":{"eventtypecode":["x"]}}')).toEqual([{}]);
  });

  it('of a field given twice the last list counts, whichever way it is spelled', () => {
    expect(contexts('{"source":["a"],"source":["b"]}')).toEqual([{ source: 'b' }]);
    expect(contexts('{"detail":{"service":["a"]},"detail.service":["b"]}')).toEqual([
      { 'detail.service': 'b' },
    ]);
  });

  it('a literal written twice stays a list and is pointed out', () => {
    const text = '{"source":["a","a"]}';
    expect(contexts(text)).toEqual([{ source: ['a', 'a'] }]);
    const [diagnostic] = derive(text).diagnostics;
    expect(diagnostic).toMatchObject({ code: 'repeated-literal', span: { start: 15, end: 18 } });
  });

  it('the call site supplies the region, and nothing says who created a new rule', () => {
    const [variant] = derive('{"source":["a"]}', { region: 'cn-north-1' }).variants;
    expect(variant?.request.context.get('aws:requestedregion')).toBe('cn-north-1');
    expect(variant?.request.context.has('events:creatoraccount')).toBe(false);
  });
});

describe('what nobody documents', () => {
  it('a filter beside a literal has three readings', () => {
    const text = '{"source":["a", {"prefix": "b"}]}';
    expect(contexts(text)).toEqual([{ source: 'a' }, {}, { source: ['a', '{"prefix":"b"}'] }]);
    expect(derive(text).questions).toEqual(['content-filter']);
    expect(derive(text).variants.map((v) => v.readings)).toEqual([
      { 'content-filter': 'literals-only' },
      { 'content-filter': 'absent' },
      { 'content-filter': 'as-text' },
    ]);
  });

  it('filters alone: two readings agree, and each is a variant', () => {
    expect(contexts('{"source":[{"prefix":"b"}]}')).toEqual([{}, {}, { source: '{"prefix":"b"}' }]);
  });

  it('$or has two readings', () => {
    const text = '{"$or":[{"source":["a"]},{"source":["b"]}]}';
    expect(contexts(text)).toEqual([{ source: ['a', 'b'] }, {}]);
    expect(derive(text).questions).toEqual(['or-branches']);
  });

  it('order counts: a field after $or replaces the branches, one before is replaced by them', () => {
    expect(contexts('{"$or":[{"source":["a"]},{"source":["b"]}],"source":["c"]}')).toEqual([
      { source: 'c' },
    ]);
    expect(contexts('{"source":["c"],"$or":[{"source":["a"]},{"account":["b"]}]}')).toEqual([
      { source: ['a', 'c'] },
      { source: 'c' },
    ]);
  });

  it('$or inside detail belongs to detail', () => {
    expect(contexts('{"detail":{"$or":[{"service":["a"]},{"x":["b"]}]}}')).toEqual([
      { 'detail.service': 'a' },
      {},
    ]);
  });

  it('what touches no condition key raises no question', () => {
    const derived = derive('{"source":["a"],"$or":[{"x":[{"prefix":"b"}]},{"y":[1]}]}');
    expect(derived.questions).toEqual([]);
    expect(derived.variants).toHaveLength(1);
    expect(derived.variants[0]?.readings).toEqual({});
  });

  it('a pinned reading is the only one', () => {
    const call = { kind: 'PutRule', text: '{"source":["a",{"prefix":"b"}]}' } as const;
    const derived = deriveEventBridgeCall(call, site, { 'content-filter': 'absent' });
    expect(
      derived.ok && derived.variants.map((v) => v.request.context.has('events:source')),
    ).toEqual([false]);
    expect(derived.ok && derived.questions).toEqual([]);
  });
});

describe('origins', () => {
  it('mark the member and each value', () => {
    const text = '{"detail": {"service": ["a", {"prefix": "b"}]}}';
    const variants = derive(text).variants;
    const slices = variants.map((variant) => {
      const origin = variant.origins.get('events:detail.service');
      return origin && [origin.span, ...origin.values].map((s) => text.slice(s.start, s.end));
    });
    expect(slices).toEqual([
      ['"service": ["a", {"prefix": "b"}]', '"a"'],
      undefined,
      ['"service": ["a", {"prefix": "b"}]', '"a"', '{"prefix": "b"}'],
    ]);
  });
});

describe('the rule as a resource', () => {
  const resource = (over: Partial<CallSite>) =>
    derive('{"source":["a"]}', over).variants[0]?.request.resource;

  it.each([
    [{}, 'arn:aws:events:us-east-1:123456789012:rule/MyRule'],
    [{ bus: '' }, 'arn:aws:events:us-east-1:123456789012:rule/MyRule'],
    [{ bus: 'orders' }, 'arn:aws:events:us-east-1:123456789012:rule/orders/MyRule'],
    [
      { bus: 'aws.partner/x/y' },
      'arn:aws:events:us-east-1:123456789012:rule/aws.partner/x/y/MyRule',
    ],
    [{ region: 'cn-north-1' }, 'arn:aws-cn:events:cn-north-1:123456789012:rule/MyRule'],
    [{ region: 'us-gov-west-1' }, 'arn:aws-us-gov:events:us-gov-west-1:123456789012:rule/MyRule'],
    [
      { bus: 'arn:aws:events:eu-west-1:999999999999:event-bus/theirs' },
      'arn:aws:events:eu-west-1:999999999999:rule/theirs/MyRule',
    ],
    [
      { bus: 'arn:aws:events:eu-west-1:999999999999:event-bus/default' },
      'arn:aws:events:eu-west-1:999999999999:rule/MyRule',
    ],
  ])('%j', (over, arn) => expect(resource(over)).toBe(arn));
});

describe('text that is no pattern', () => {
  it.each([
    ['[]', 'Filter is not an object'],
    ['{}', 'Empty objects are not allowed'],
    ['{"source":[]}', 'Empty arrays are not allowed'],
    ['{"source":"aws.ec2"}', '"source" must be an object or an array'],
  ])('%s', (text, reason) => {
    const derived = deriveEventBridgeCall({ kind: 'PutRule', text }, site);
    expect(derived.ok).toBe(false);
    expect(derived.diagnostics[0]?.aws).toContain(`Event pattern is not valid. Reason: ${reason}`);
  });
  it.each(['', '{', '"', '{"a":[1}'])('%j has a diagnostic with a place', (text) => {
    const derived = deriveEventBridgeCall({ kind: 'PutRule', text }, site);
    expect(derived.ok).toBe(false);
    expect(derived.diagnostics[0]?.span.end).toBeLessThanOrEqual(text.length);
  });
});
