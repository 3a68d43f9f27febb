import { describe, expect, test } from 'vitest';
import type { Breach } from '../../engine';
import { prepareWorld, receive } from '../../engine/later';
import { DEFAULT_SITE, type Lab, MAX_CALLS } from '../../scenario';
import { withBreach } from './experiment';

function breach(site: Breach['witness']['site'] = {}, source = 'aws.ec2'): Breach {
  const request = { principal: '', action: 'events:PutRule', resource: '*', context: new Map() };
  const call = { kind: 'PutRule', text: `{ "source": ["${source}"] }` } as const;
  const event = { version: '0', source, 'detail-type': 'Any', resources: [], detail: { a: 1 } };
  return { witness: { call, request, site }, event: JSON.stringify(event) };
}

function labWith(one: Breach, lab?: Lab): Lab {
  return withBreach(lab, one, DEFAULT_SITE, 'caller')?.lab ?? expect.unreachable();
}

/** The names of the rules that fire when AWS sends the last call of a lab. */
function fired({ buses, rules, calls }: Lab): string[] {
  const site = { ...DEFAULT_SITE, ...calls.at(-1)?.site };
  const world = prepareWorld({ site, buses: buses.map(({ bus }) => ({ bus })), rules });
  const names = (delivery: ReturnType<typeof receive>): string[] =>
    (delivery?.rules ?? []).flatMap(({ fires, rule, targets }) => [
      ...(fires ? [rule.rule.name] : []),
      ...targets.flatMap(({ hop }) => (hop && 'delivery' in hop ? names(hop.delivery) : [])),
    ]);
  return names(receive(world, calls.at(-1)?.text ?? ''));
}

describe('a refutation in the event lab', () => {
  test('the rule on the default bus takes the event that AWS sends', () => {
    expect(fired(labWith(breach()))).toEqual(['MyRule']);
  });

  test('a rule on another bus gets it through a rule that hands it on', () => {
    const lab = labWith(breach({ bus: 'orders', rule: 'theirs' }));
    expect(lab.buses.map(({ bus }) => bus)).toEqual(['orders']);
    expect(fired(lab)).toEqual(['hand-on', 'theirs']);
  });

  test('in another region the event is sent there', () => {
    const lab = labWith(breach({ region: 'eu-west-1' }));
    expect(lab.calls[0]?.site).toEqual({ region: 'eu-west-1' });
    expect(fired(lab)).toEqual(['MyRule']);
  });

  test('what no service sends is published by the holder of the policies', () => {
    const { calls } = labWith(breach({ bus: 'orders' }, 'com.example.orders'));
    expect(calls).toMatchObject([{ callerId: 'caller' }]);
    expect(JSON.parse(calls[0]?.text ?? '')).toEqual({
      Source: 'com.example.orders',
      DetailType: 'Any',
      Detail: '{"a":1}',
      EventBusName: 'orders',
    });
  });

  test('a rule that is there is not added again, and another one keeps its name', () => {
    const first = labWith(breach());
    expect(labWith(breach(), first).rules).toEqual(first.rules);
    const names = labWith(breach({}, 'aws.s3'), first).rules.map(({ name }) => name);
    expect(names).toEqual(['MyRule', 'MyRule-2']);
  });

  test('a full lab takes nothing', () => {
    const [call] = labWith(breach()).calls;
    const calls = call ? Array.from({ length: MAX_CALLS }, () => call) : [];
    const full: Lab = { open: false, buses: [], rules: [], calls };
    expect(withBreach(full, breach(), DEFAULT_SITE, 'caller')).toBeUndefined();
  });
});
