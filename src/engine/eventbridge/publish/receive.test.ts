import { describe, expect, it } from 'vitest';
import { prepareWorld } from './prepare-world';
import { receive } from './receive';
import { SITE } from './testing/case';

const EVENT = {
  version: '0',
  'detail-type': 'EC2 Instance State-change Notification',
  source: 'aws.ec2',
  detail: { state: 'stopped' },
};
const rule = (bus: string, pattern: object) => ({
  id: bus,
  name: `on-${bus}`,
  bus,
  enabled: true,
  pattern: JSON.stringify(pattern),
  targets: '',
});
const world = prepareWorld({
  site: SITE,
  buses: [{ bus: 'orders' }],
  rules: [
    rule('default', { source: ['aws.ec2'], detail: { state: ['stopped'] } }),
    rule('orders', { source: ['aws.ec2'] }),
  ],
});

describe('an event that comes from AWS itself', () => {
  it('comes to the default bus, unasked, and to no other', () => {
    const delivery = receive(world, JSON.stringify(EVENT));
    expect(delivery?.bus.name).toBe('default');
    expect(delivery?.rules.map(({ rule: { rule }, fires }) => [rule.name, fires])).toEqual([
      ['on-default', true],
    ]);
  });

  it.each([
    ['an event of somebody else', JSON.stringify({ ...EVENT, source: 'com.example' })],
    ['an entry', JSON.stringify({ Source: 'aws.ec2', DetailType: 'x', Detail: '{}' })],
    ['a list of events', JSON.stringify([EVENT])],
    ['no JSON', '{'],
  ])('is not %s', (_, text) => {
    expect(receive(world, text)).toBeUndefined();
  });
});
