import type { AuthorizationRequest } from '../iam/request';
import type { CallSite } from './call';

/** Partitions other than `aws`, by how their regions' names begin (AWS General Reference). */
export const PARTITIONS: readonly (readonly [prefix: string, partition: string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['us-isof-', 'aws-iso-f'],
  ['eu-isoe-', 'aws-iso-e'],
  ['eusc-', 'aws-eusc'],
];

/** The partition that a region belongs to; a region that nobody knows counts as `aws`. */
export function partitionOf(region: string): string {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}

/** An event bus and where it lives. */
export interface BusAddress {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
  /** `default`, a custom name, or a partner bus's name, which holds slashes. */
  readonly name: string;
}

const BUS_ARN = /^arn:([^:]*):events:([^:]*):([^:]*):event-bus\/(.+)$/s;

/**
 * Finds the bus that a name or an ARN means at a call site (EB PutEvents, EB PutRule).
 *
 * @param bus a name, an ARN, or empty for the default bus
 * @param site supplies account and region where `bus` is a name
 */
export function busAddress(bus: string, site: CallSite): BusAddress {
  const [, partition, region, account, name] = BUS_ARN.exec(bus) ?? [];
  if (partition !== undefined && region !== undefined && account !== undefined && name) {
    return { partition, region, account, name };
  }
  return {
    partition: partitionOf(site.region),
    region: site.region,
    account: site.account,
    name: bus === '' ? 'default' : bus,
  };
}

const BUS_NAME = /^[/.\-_A-Za-z0-9]{1,256}$/;

/** Whether a text names a bus, by its name or by its ARN (EB PutEvents, EventBusName). */
export function isBus(text: string): boolean {
  return BUS_NAME.test(BUS_ARN.exec(text)?.[4] ?? text);
}

/** ARN of a bus. */
export function busArn(bus: BusAddress): string {
  return `arn:${bus.partition}:events:${bus.region}:${bus.account}:event-bus/${bus.name}`;
}

/**
 * Is the request about a bus or one of its rules? The policy of a bus says nothing about anything
 * else, whatever its `Action` and `Resource` are (EB resource-based policies).
 */
export function isAboutBus({ action, resource }: AuthorizationRequest): boolean {
  return (
    /^events:/i.test(action) && /^arn:[^:]*:events:[^:]*:[^:]*:(event-bus|rule)\//.test(resource)
  );
}

/** ARN of a rule: the default bus goes unnamed, any other stands before the rule (SAR events). */
export function ruleArn(bus: BusAddress, rule: string): string {
  const path = bus.name === 'default' ? rule : `${bus.name}/${rule}`;
  return `arn:${bus.partition}:events:${bus.region}:${bus.account}:rule/${path}`;
}
