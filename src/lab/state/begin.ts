import { type Lab, type LabCall, newId, type Scenario } from '../../scenario';

/** An entry to start from, for the bus with this name. */
export function blankCall(bus: string): Omit<LabCall, 'id'> {
  const entry = {
    Source: 'com.example.orders',
    DetailType: 'OrderPlaced',
    Detail: '{"orderId": "42"}',
    ...(bus !== 'default' && { EventBusName: bus }),
  };
  return { text: JSON.stringify(entry, undefined, 2) };
}

/** A lab in which a scenario goes on: its bus, a rule for its calls, and one call to try. */
export function labFrom({ site, callers, rows }: Scenario, call?: Omit<LabCall, 'id'>): Lab {
  const sent = rows.find((row) => row.call.kind === 'PutEvents')?.call.text;
  const [caller] = callers;
  const first = call ?? (sent === undefined ? blankCall(site.bus) : { text: sent });
  return {
    open: true,
    buses: site.bus === 'default' ? [] : [{ id: newId('bus'), bus: site.bus }],
    rules: [],
    calls: [{ id: newId('call'), ...first, ...(caller && { callerId: caller.id }) }],
  };
}
