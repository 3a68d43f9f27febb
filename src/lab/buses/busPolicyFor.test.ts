import { describe, expect, it } from 'vitest';
import { preparePolicy } from '../../engine';
import { prepareWorld, readPublish, travel } from '../../engine/later';
import { DEFAULT_SITE } from '../../scenario';
import { busPolicyFor } from './busPolicyFor';

describe('the policy that a bus is given', () => {
  it.each([
    ['us-east-1', 'aws'],
    ['cn-north-1', 'aws-cn'],
    ['us-gov-west-1', 'aws-us-gov'],
  ])("lets the caller's account publish in %s", (region, partition) => {
    const principal = `arn:${partition}:iam::${DEFAULT_SITE.account}:user/ada`;
    const site = { ...DEFAULT_SITE, region, principal };
    const policy = preparePolicy(busPolicyFor('orders', site), 'resource');
    const world = prepareWorld({ site, buses: [{ bus: 'orders', policy }], rules: [] });
    const call = readPublish(
      '{"Source":"a","DetailType":"b","Detail":"{}","EventBusName":"orders"}',
    );
    if (!call.ok) throw new Error('no call');
    const own =
      '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"events:PutEvents","Resource":"*"}}';
    const { outcome, entries } = travel(world, { identity: [preparePolicy(own)] }, call);
    expect(outcome.kind).toBe('answered');
    const granting = entries[0]?.authorization.explanation.decidedBy.map(({ type }) => type);
    expect(granting).toContain('resource');
    expect(busPolicyFor('orders', site)).not.toContain(partition === 'aws' ? 'aws-' : 'arn:aws:');
  });

  it('names a bus by the ARN that it is listed with', () => {
    const arn = 'arn:aws-cn:events:cn-north-1:210987654321:event-bus/theirs';
    expect(busPolicyFor(arn, DEFAULT_SITE)).toContain(`"Resource": "${arn}"`);
    expect(busPolicyFor(arn, DEFAULT_SITE)).toContain(
      `"arn:aws-cn:iam::${DEFAULT_SITE.account}:root"`,
    );
  });
});
