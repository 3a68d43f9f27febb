import type { Delivery, Hop } from '../../engine/later';
import { deliveriesOf, type Road } from '../state/useRoad';
import { entryOf } from '../state/words';

/** What is known of an event at the bus whose rules are shown. */
export type Arrival =
  /** `supposed`: it comes there if an open question is answered with yes. */
  | { readonly kind: 'here'; readonly delivery: Delivery; readonly supposed: boolean }
  /** A policy on its way cannot be used. */
  | { readonly kind: 'not-evaluated' }
  | { readonly kind: 'elsewhere' }
  /** The text is no call, or a call without entries. */
  | { readonly kind: 'no-event' };

/** Whether an entry's event, or one that AWS sends, comes to a bus, as far as anybody knows. */
export function arrivalAt(road: Road, entry: number, bus: string): Arrival {
  const outcome = road.journey?.outcome.kind;
  if (outcome === 'not-evaluated') return { kind: 'not-evaluated' };
  const first = road.received ?? entryOf(road, entry)?.delivery;
  if (!road.received && !entryOf(road, entry)) return { kind: 'no-event' };
  const ways = deliveriesOf(first, outcome === 'depends').filter(
    ({ delivery }) => delivery.arn === bus,
  );
  const found = ways.find(({ supposed }) => !supposed) ?? ways[0];
  if (found) return { kind: 'here', ...found };
  const stuck = deliveriesOf(first).some(({ delivery }) =>
    hopsOf(delivery).some(
      (hop) => hop.kind === 'not-evaluated' && hop.authorization.request.resource === bus,
    ),
  );
  return { kind: stuck ? 'not-evaluated' : 'elsewhere' };
}

function hopsOf({ rules }: Delivery): readonly Hop[] {
  return rules.flatMap(({ targets }) => targets.flatMap(({ hop }) => hop ?? []));
}

/** The foot of the rules: how many fire, where that is known. */
export function footWords(arrival: Arrival, count: number): string {
  if (arrival.kind === 'not-evaluated') return 'Not evaluated';
  if (arrival.kind === 'no-event') return 'No event yet';
  if (arrival.kind === 'elsewhere') return 'The event does not come to this bus';
  const { delivery, supposed } = arrival;
  if (delivery.state === 'unknown-account') {
    return 'The bus is not in this lab: which rules fire is not known';
  }
  if (delivery.state === 'missing') return 'There is no such bus, and nothing fires';
  if (count === 0) return 'No rules';
  const fired = delivery.rules.filter(({ fires }) => fires).length;
  const rest = count - fired;
  const says = `${fired} ${fired === 1 ? 'fires' : 'fire'}, ${rest} ${rest === 1 ? "doesn't" : "don't"}`;
  return supposed ? `If the event is let in: ${says}` : says;
}

/** What is said of a rule that has no outcome. */
export function withoutOutcome(arrival: Arrival): string {
  if (arrival.kind === 'not-evaluated') return 'not evaluated';
  if (arrival.kind !== 'here') return 'no event comes here';
  const known = arrival.delivery.state !== 'unknown-account';
  return known ? 'there is no such bus' : 'whether it fires is not known';
}
