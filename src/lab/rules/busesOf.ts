import type { CallSite } from '../../engine';
import type { PreparedWorld } from '../../engine/later';

/** ARNs of all buses that are spoken of: those there are, the event's, those that rules stand on. */
export function busesOf({ buses, rules }: PreparedWorld, wanted: string): readonly string[] {
  return [...new Set([...buses.keys(), wanted, ...rules.map(({ bus }) => bus)])];
}

/** How the lab writes a bus: its name where it is the caller's own, else its ARN. */
export function nameFor(arn: string, { account, region }: CallSite): string {
  const [, , , itsRegion, itsAccount, resource = ''] = arn.split(':');
  const own = itsRegion === region && itsAccount === account;
  return own ? resource.replace(/^event-bus\//, '') : arn;
}
