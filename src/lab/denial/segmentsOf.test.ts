import { describe, expect, it } from 'vitest';
import { preparePolicy } from '../../engine';
import { prepareWorld, readPublish, travel } from '../../engine/later';
import { DEFAULT_SITE } from '../../scenario';
import { segmentsOf } from './segmentsOf';

/** What differs between a policy's ARN and the caller's default bus. */
function differing(resource: string): string[] {
  const statement = { Effect: 'Allow', Action: 'events:PutEvents', Resource: resource };
  const policy = preparePolicy(JSON.stringify({ Version: '2012-10-17', Statement: statement }));
  const world = prepareWorld({ site: DEFAULT_SITE, buses: [], rules: [] });
  const call = readPublish('{"Source":"a","DetailType":"b","Detail":"{}"}');
  if (!call.ok) throw new Error('no call');
  const [entry] = travel(world, { identity: [policy] }, call).entries;
  const [arn] = entry?.authorization.denial?.arns ?? [];
  if (!arn) throw new Error('nothing to diagnose');
  return segmentsOf(arn)
    .filter(({ differs }) => differs)
    .map(({ name, policy: theirs, bus }) => `${name}: ${theirs} / ${bus}`);
}

describe('two ARNs side by side', () => {
  it.each([
    ['arn:aws:events:eu-west-1:123456789012:event-bus/default', ['Region: eu-west-1 / us-east-1']],
    [
      'arn:aws:events:us-east-1:210987654321:event-bus/orders',
      ['Account: 210987654321 / 123456789012', 'Bus name: orders / default'],
    ],
    ['arn:aws:events:us-east-1:123456789012:rule/default', ['Type: rule / event-bus']],
  ])('%s', (arn, expected) => {
    expect(differing(arn)).toEqual(expected);
  });
});
