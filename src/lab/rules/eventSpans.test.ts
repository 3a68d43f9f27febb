import { describe, expect, it } from 'vitest';
import { preparePolicy } from '../../engine';
import { prepareWorld, readPublish, travel } from '../../engine/later';
import { DEFAULT_SITE } from '../../scenario';
import { callSpans } from './eventSpans';

const POLICY = preparePolicy(
  '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}',
);
const PATTERN = JSON.stringify({
  source: ['shop'],
  detail: { plan: ['pro'], name: ['x'] },
  account: ['1'],
});

/** What is marked in the call for each field of the pattern. */
function marked(call: string): Record<string, string[]> {
  const rule = { id: 'r', name: 'r', bus: '', enabled: true, pattern: PATTERN, targets: '' };
  const world = prepareWorld({ site: DEFAULT_SITE, buses: [], rules: [rule] });
  const read = readPublish(call);
  if (!read.ok) throw new Error('no call');
  const [entry] = travel(world, { identity: [POLICY] }, read).entries;
  const reason = entry?.delivery?.rules[0]?.reason;
  if (!entry || !reason || !('match' in reason)) throw new Error('no match');
  return Object.fromEntries(
    reason.match.fields.map(({ path, values }) => [
      path,
      callSpans(
        entry,
        call,
        path,
        values.map(({ span }) => span),
      ).map(({ start, end }) => call.slice(start, end)),
    ]),
  );
}

describe('what a field of the event is in the call', () => {
  it('is found behind the escapes of a detail that is a string', () => {
    const call = String.raw`{"Source":"shop","DetailType":"t","Detail":"  {\"name\":\"\u00e4\\n\", \"plan\": \"free\"}"}`;
    expect(marked(call)).toEqual({
      account: [],
      'detail.name': [String.raw`\"\u00e4\\n\"`],
      'detail.plan': [String.raw`\"free\"`],
      source: ['"shop"'],
    });
  });

  it('is found in a detail that is an object', () => {
    const call = '{"Source":"shop","DetailType":"t","Detail":{"plan":"free"}}';
    expect(marked(call)['detail.plan']).toEqual(['"free"']);
  });
});
