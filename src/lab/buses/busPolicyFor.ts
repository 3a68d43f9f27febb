import type { CallSite } from '../../engine';
import { busAddress, busArn } from '../../engine/later';

/** A bus policy to start from: it lets the caller's account publish. */
export function busPolicyFor(bus: string, site: CallSite): string {
  const address = busAddress(bus, site);
  const statement = {
    Sid: 'AllowAccountToPutEvents',
    Effect: 'Allow',
    Principal: { AWS: `arn:${address.partition}:iam::${site.account}:root` },
    Action: 'events:PutEvents',
    Resource: busArn(address),
  };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, undefined, 2);
}
