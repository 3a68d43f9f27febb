import type { Journey } from '../../engine/later';
import type { Road } from './useRoad';

/** `role/Publisher`: what tells one principal from another; the whole of it where it is no ARN. */
export function shortArn(arn: string): string {
  return arn.startsWith('arn:') ? arn.split(':').slice(5).join(':') : arn;
}

/** The bus of an entry as its name, or as `orders of 210987654321`. */
export function busName(arn: string, home: string): string {
  const [, , , , account = '', bus = ''] = arn.split(':');
  const name = bus.replace(/^event-bus\//, '');
  return account === home ? name : `${name} of ${account}`;
}

export type EntryOfRoad = Journey['entries'][number];

/** The entry that is looked at; undefined where there is none. */
export function entryOf({ journey }: Road, index: number): EntryOfRoad | undefined {
  return journey?.entries[index];
}

/** ARN of the bus that the event goes to, whether it comes there or not. */
export function wantedBus({ journey, received, world }: Road, entry: number): string {
  const first = [...world.buses.keys()][0] ?? '';
  return received?.arn ?? journey?.entries[entry]?.authorization.request.resource ?? first;
}
