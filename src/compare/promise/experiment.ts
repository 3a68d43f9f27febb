import type { Breach, CallSite } from '../../engine';
import { busAddress, busArn } from '../../engine/later';
import {
  type Lab,
  type LabCall,
  type LabRule,
  MAX_BUSES,
  MAX_CALLS,
  MAX_RULES,
  newId,
} from '../../scenario';

/** A lab with a refutation in it, and which of its calls sends the event. */
export interface Experiment {
  readonly lab: Lab;
  readonly callId: string;
}

const EMPTY: Lab = { open: true, buses: [], rules: [], calls: [] };
const TARGETS =
  '[{ "Id": "1", "Arn": "arn:aws:lambda:us-east-1:123456789012:function:my-function" }]';

/**
 * Puts the rule that breaks a promise on its bus, and sends the event that it receives. Services send
 * to the default bus only, so that a rule on another one needs a second rule to hand the event on.
 *
 * @param callerId of the column that made the promise; it publishes what no service sends
 * @returns undefined where the lab has no room, or no event shows the breach
 */
export function withBreach(
  lab: Lab = EMPTY,
  { witness, event }: Breach,
  site: CallSite,
  callerId: string,
): Experiment | undefined {
  const received = readEvent(event);
  if (event === undefined || !received) return undefined;
  const there = { ...site, ...witness.site };
  const address = busAddress(there.bus, there);
  const own = address.account === there.account && address.region === there.region;
  const bus = own ? address.name : busArn(address);
  const fromAws = /^aws\./.test(received.source);
  const rules = [...lab.rules];
  const add = (rule: Pick<LabRule, 'name' | 'bus' | 'pattern' | 'targets'>): void => {
    const same = rules.some(
      (one) => one.enabled && one.bus === rule.bus && one.pattern === rule.pattern,
    );
    if (same) return;
    const name = freeName(rule.name, rules);
    rules.push({ ...rule, id: newId('rule'), name, enabled: true });
  };
  add({ name: there.rule, bus, pattern: witness.call.text, targets: TARGETS });
  if (fromAws && bus !== 'default') {
    const role = `arn:${address.partition}:iam::${there.account}:role/hand-on`;
    const targets = JSON.stringify(
      [{ Id: '1', Arn: busArn(address), RoleArn: role }],
      undefined,
      2,
    );
    const pattern = `{ "source": [${JSON.stringify(received.source)}] }`;
    add({ name: 'hand-on', bus: 'default', pattern, targets });
  }
  const known = bus === 'default' || lab.buses.some((one) => one.bus === bus);
  const buses = known ? lab.buses : [...lab.buses, { id: newId('bus'), bus }];
  const call: LabCall = {
    id: newId('call'),
    title: `${received.source} reaches ${there.rule}`,
    text: fromAws ? event : entryOf(received, bus),
    callerId,
    ...(there.region !== site.region && { site: { region: there.region } }),
  };
  const calls = [...lab.calls, call];
  const full = rules.length > MAX_RULES || buses.length > MAX_BUSES || calls.length > MAX_CALLS;
  return full ? undefined : { lab: { ...lab, buses, rules, calls }, callId: call.id };
}

interface ReceivedEvent {
  readonly source: string;
  readonly 'detail-type': string;
  readonly resources: readonly string[];
  readonly detail: unknown;
}

/** What the engine wrote: one event with all its members. */
function readEvent(text = ''): ReceivedEvent | undefined {
  try {
    return JSON.parse(text) as ReceivedEvent;
  } catch {
    return undefined;
  }
}

function freeName(wanted: string, rules: readonly LabRule[]): string {
  const taken = new Set(rules.map(({ name }) => name));
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
  return name;
}

/** The event as the entry of a PutEvents call. */
function entryOf(event: ReceivedEvent, bus: string): string {
  const { source, resources } = event;
  const entry = {
    Source: source,
    DetailType: event['detail-type'],
    ...(resources.length > 0 && { Resources: resources }),
    Detail: JSON.stringify(event.detail),
    ...(bus !== 'default' && { EventBusName: bus }),
  };
  return JSON.stringify(entry, undefined, 2);
}
