import { expect, it } from 'vitest';
import type { Fix } from '../diagnostic';
import { conditionKeys } from '../reference';
import { addContextKey } from './add-context-key';
import { deriveCall } from './derive';

function key(name: string) {
  const found = conditionKeys.find((each) => each.name === name);
  if (!found) throw new Error(`no key ${name}`);
  return found;
}

function applied(text: string, fix: Fix | 'broken' | 'there'): string | undefined {
  if (typeof fix === 'string') return undefined;
  return fix.edits
    .toReversed()
    .reduce(
      (before, { span, text: put }) => before.slice(0, span.start) + put + before.slice(span.end),
      text,
    );
}

it.each([
  ['', [], '{\n  "aws:SourceIp": "203.0.113.7"\n}'],
  ['{}', [], '{\n  "aws:SourceIp": "203.0.113.7"\n}'],
  ['{ "action": "a:B" }', ['context'], undefined],
  ['{ "action": "a:B", "context": null }', ['context'], undefined],
])('adds a key to %j', (text, path, result) => {
  const after = applied(text, addContextKey(text, path, key('aws:SourceIp')));
  if (result) expect(after).toBe(result);
  else expect(JSON.parse(after ?? '').context).toEqual({ 'aws:SourceIp': '203.0.113.7' });
});

it.each(['[]', '[1]', '5', '"x"'])('leaves a context alone that is no object: %s', (context) => {
  const text = `{ "action": "a:B", "context": ${context} }`;
  expect(addContextKey(text, ['context'], key('aws:SourceIp'))).toBe('broken');
});

it('leaves a text that cannot be read alone', () => {
  expect(addContextKey('{ "a": ', [], key('aws:SourceIp'))).toBe('broken');
});

it.each([
  ['{ "aws:SourceIp": "198.51.100.1" }', []],
  ['{ "AWS:sourceip": "198.51.100.1" }', []],
  ['{ "action": "a:B", "context": { "aws:sourceIP": "198.51.100.1" } }', ['context']],
])('leaves the value of a key that is there: %s', (text, path) => {
  expect(addContextKey(text, path, key('aws:SourceIp'))).toBe('there');
});

it('adds a key to a context beside a member of that name', () => {
  const text = '{ "action": "a:B", "aws:SourceIp": "", "context": {} }';
  expect(addContextKey(text, ['context'], key('aws:SourceIp'))).not.toBe('there');
});

it('every key of the reference gets a value of its type', () => {
  for (const each of conditionKeys) {
    const text = '{"action":"events:PutRule","context":{}}';
    const after = applied(text, addContextKey(text, ['context'], each)) ?? '';
    const derived = deriveCall(
      { kind: 'Other', text: after },
      {
        principal: '',
        account: '',
        region: '',
        bus: '',
        rule: '',
      },
    );
    expect([each.name, derived.ok, derived.diagnostics]).toEqual([each.name, true, []]);
  }
});
