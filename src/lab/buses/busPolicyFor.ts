import type { CallSite } from '../../engine';

/** A bus policy to start from: it lets the caller's account publish. */
export function busPolicyFor(bus: string, { account, region }: CallSite): string {
  const resource = bus.startsWith('arn:')
    ? bus
    : `arn:aws:events:${region}:${account}:event-bus/${bus}`;
  const statement = {
    Sid: 'AllowAccountToPutEvents',
    Effect: 'Allow',
    Principal: { AWS: `arn:aws:iam::${account}:root` },
    Action: 'events:PutEvents',
    Resource: resource,
  };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, undefined, 2);
}
