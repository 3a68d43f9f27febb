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

function applied(text: string, fix: Fix | undefined): string | undefined {
  return fix?.edits
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
])('adds a key to %j', (text, path, result) => {
  const after = applied(text, addContextKey(text, path, key('aws:SourceIp')));
  if (result) expect(after).toBe(result);
  else expect(JSON.parse(after ?? '').context).toEqual({ 'aws:SourceIp': '203.0.113.7' });
});

it('leaves a text that cannot be read alone', () => {
  expect(addContextKey('{ "a": ', [], key('aws:SourceIp'))).toBeUndefined();
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
