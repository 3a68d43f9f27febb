import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallSite } from '../eventbridge/call';
import type { Call } from './call';
import { deriveCall } from './derive';

const site: CallSite = {
  principal: 'arn:aws:iam::123456789012:user/alice',
  account: '123456789012',
  region: 'us-east-1',
  bus: 'default',
  rule: 'MyRule',
};

function other(text: unknown) {
  const source = typeof text === 'string' ? text : JSON.stringify(text);
  return deriveCall({ kind: 'Other', text: source }, site);
}

function request(text: unknown) {
  const derived = other(text);
  if (!derived.ok) throw new Error(derived.diagnostics[0]?.message);
  return derived.variants[0]?.request;
}

const codes = (text: unknown) => other(text).diagnostics.map(({ code }) => code);

describe('an action of any service', () => {
  it('is asked about as it is written', () => {
    const asked = request({
      action: 's3:GetObject',
      resource: 'arn:aws:s3:::bucket/key',
      resourceAccount: '210987654321',
      principal: 'arn:aws:iam::123456789012:role/app',
      context: { 'aws:SourceIp': '203.0.113.7', 'aws:TagKeys': ['a'], 's3:max-keys': 10 },
    });
    expect(asked).toMatchObject({
      action: 's3:GetObject',
      resource: 'arn:aws:s3:::bucket/key',
      resourceAccount: '210987654321',
      principal: 'arn:aws:iam::123456789012:role/app',
    });
    expect([...(asked?.context ?? [])]).toEqual([
      ['aws:requestedregion', 'us-east-1'],
      ['aws:sourceip', '203.0.113.7'],
      ['aws:tagkeys', ['a']],
      ['s3:max-keys', '10'],
    ]);
  });

  it.each([
    '123456789012',
    'events.amazonaws.com',
    '*',
    'arn:aws:sts::123456789012:assumed-role/a/b',
  ])('takes the caller %s', (principal) =>
    expect(request({ action: 'a:B', principal })).toMatchObject({ principal }),
  );

  it("takes the row's caller and every resource where it names none", () => {
    expect(request({ action: 'iam:ListUsers' })).toMatchObject({
      principal: site.principal,
      resource: '*',
    });
  });

  it('keeps the spelling of numbers and the places of values', () => {
    const text = '{"action":"a:B","context":{"x:y":1.50}}';
    const derived = other(text);
    if (!derived.ok) throw new Error('unreadable');
    const [variant] = derived.variants;
    expect(variant?.request.context.get('x:y')).toBe('1.50');
    const [span] = variant?.origins.get('x:y')?.values ?? [];
    expect(text.slice(span?.start, span?.end)).toBe('1.50');
  });

  it.each([
    ['no action', {}, 'request-action'],
    ['a wildcard', { action: 's3:*' }, 'request-action'],
    ['no service', { action: 'GetObject' }, 'request-action'],
    ['a list of actions', { action: ['s3:GetObject'] }, 'not-a-string'],
    ['a caller who is nobody', { action: 'a:B', principal: 'alice' }, 'request-principal'],
    [
      'a pattern for a caller',
      { action: 'a:B', principal: 'arn:aws:iam::123456789012:user/*' },
      'request-principal',
    ],
    ['half an account', { action: 'a:B', resourceAccount: '1234' }, 'request-resourceaccount'],
    ['a list', [], 'request-expected'],
    ['a context that is a list', { action: 'a:B', context: [] }, 'context-not-an-object'],
    [
      'a context value that is an object',
      { action: 'a:B', context: { 'a:b': {} } },
      'context-value',
    ],
    ['null for a key of the call', { action: 'a:B', context: { 'a:b': null } }, 'context-value'],
    [
      'null for a key that AWS always sends',
      { action: 'a:B', context: { 'aws:CurrentTime': null } },
      'context-value',
    ],
    ['a list in a list', { action: 'a:B', context: { 'a:b': [['x']] } }, 'context-value'],
  ])('is refused with %s', (_, text, code) => {
    expect(other(text).ok).toBe(false);
    expect(codes(text)).toContain(code);
  });

  it.each([
    ['a member of another name', { action: 'a:B', Resource: '*' }, 'unknown-parameter'],
    ['a resource that is no ARN', { action: 'a:B', resource: 'bucket' }, 'request-resource'],
    ['a pattern for a resource', { action: 'a:B', resource: 'arn:aws:s3:::*' }, 'request-resource'],
    ['a key without a service', { action: 'a:B', context: { SourceIp: 'x' } }, 'context-key'],
    [
      'a list of one address',
      { action: 'a:B', context: { 'aws:SourceIp': ['::1'] } },
      'context-list',
    ],
    ['one tag key alone', { action: 'a:B', context: { 'aws:TagKeys': 'a' } }, 'context-list'],
    [
      'a range as an address',
      { action: 'a:B', context: { 'aws:SourceIp': '::/0' } },
      'context-type',
    ],
    [
      'a date that is none',
      { action: 'a:B', context: { 'aws:CurrentTime': 'now' } },
      'context-type',
    ],
    ['a key in two cases', '{"action":"a:B","context":{"x:y":"1","X:Y":"2"}}', 'duplicate-key'],
  ])('is evaluated, with a remark, with %s', (_, text, code) => {
    expect(other(text).ok).toBe(true);
    expect(codes(text)).toEqual([code]);
  });
});

it('null in a context leaves the key out, of the call as well', () => {
  expect(
    request({ action: 'a:B', context: { 'aws:SourceIp': null } })?.context.has('aws:sourceip'),
  ).toBe(false);
  const text =
    '{"Name":"r","EventPattern":"{\\"source\\":[\\"a\\"]}","Tags":[{"Key":"team","Value":"a"}]}';
  const keys = (context?: string) => {
    const derived = deriveCall({ kind: 'PutRule', text }, site, {}, context);
    return derived.ok ? [...(derived.variants[0]?.request.context.keys() ?? [])] : [];
  };
  expect(keys()).toContain('aws:tagkeys');
  expect(keys('{"aws:TagKeys":null}')).not.toContain('aws:tagkeys');
});

describe('context values beside a call', () => {
  const call: Call = { kind: 'PutRule', text: '{"source":["aws.ec2"]}' };

  it('come on top of what the call supplies, and win over it', () => {
    const derived = deriveCall(
      call,
      site,
      {},
      '{"Events:Source": "aws.s3", "aws:SourceIp": "::1"}',
    );
    if (!derived.ok) throw new Error('unreadable');
    const context = derived.variants[0]?.request.context;
    expect(context?.get('events:source')).toBe('aws.s3');
    expect(context?.get('aws:sourceip')).toBe('::1');
    expect(derived.variants[0]?.origins.get('events:source')?.text).toBe('context');
  });

  it('are nothing where the text is empty', () => {
    const derived = deriveCall(call, site, {}, '  ');
    expect(derived.ok && derived.variants[0]?.request.context.get('events:source')).toBe('aws.ec2');
  });

  it('make the row unreadable where they cannot be read, without blame for the call', () => {
    const derived = deriveCall(call, site, {}, '{ "aws:SourceIp": }');
    expect(derived.ok).toBe(false);
    expect(derived.diagnostics).toEqual([]);
    expect(derived.contextDiagnostics?.length).toBeGreaterThan(0);
  });
});

it('no text whatsoever makes it throw', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
  fc.assert(
    fc.property(text, text, fc.constantFrom<Call['kind']>('Other', 'PutRule'), (a, b, kind) => {
      const derived = deriveCall({ kind, text: a }, site, {}, b);
      for (const { span } of [...derived.diagnostics])
        expect(span.end).toBeLessThanOrEqual(a.length);
      for (const { span } of derived.contextDiagnostics ?? []) {
        expect(span.end).toBeLessThanOrEqual(b.length);
      }
    }),
  );
});
