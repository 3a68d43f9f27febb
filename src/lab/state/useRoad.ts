import { useMemo } from 'react';
import { type CallSite, preparePolicy, type Readings } from '../../engine';
import {
  type ContextObject,
  type Delivery,
  type Journey,
  type PreparedWorld,
  type PublishCall,
  prepareWorld,
  readGivenContext,
  readPublish,
  receive,
  travel,
  type UnreadablePublish,
} from '../../engine/later';
import { type Lab, type LabCall, policySetOf } from '../../scenario';
import { type ColumnView, useMatrix, usePlayground } from '../../store';

/** One call on its way through the lab. */
export interface Road {
  readonly call: LabCall;
  /** Who calls: the column whose policies are asked. */
  readonly column: ColumnView;
  readonly site: CallSite;
  /** The open questions that are settled for this scenario. */
  readonly readings: Readings;
  readonly world: PreparedWorld;
  readonly read: PublishCall | UnreadablePublish;
  /** What is told of the call beside its text; `ok` where it can be used. */
  readonly given: ContextObject;
  /** Undefined where the text cannot be read as a call, or its context not as one. */
  readonly journey: Journey | undefined;
  /** The text is an event that comes from AWS itself or from a partner: what becomes of it. */
  readonly received: Delivery | undefined;
}

/** Works the chosen call out whenever something it depends on changes. */
export function useRoad(lab: Lab, call: LabCall): Road | undefined {
  const scenarioSite = usePlayground((state) => state.scenario.site);
  const readings = usePlayground((state) => state.scenario.readings);
  const { columns } = useMatrix();
  const column = columns.find(({ caller }) => caller.id === call.callerId) ?? columns[0];
  const site = useMemo(() => ({ ...scenarioSite, ...call.site }), [scenarioSite, call.site]);
  const world = useMemo(() => worldOf(site, lab.buses, lab.rules), [site, lab.buses, lab.rules]);
  const read = useMemo(() => readPublish(call.text), [call.text]);
  const given = useMemo(() => readGivenContext(call.context ?? ''), [call.context]);
  const received = useMemo(
    () => (read.ok ? undefined : receive(world, call.text, readings)),
    [world, read, call.text, readings],
  );
  const journey = useMemo(() => {
    if (!column || !read.ok || !given.ok) return undefined;
    const policies = policySetOf(column.caller.policies, column.policies);
    return travel(world, policies, read, { readings, given });
  }, [world, column, read, given, readings]);
  return column && { call, column, site, readings, world, read, given, journey, received };
}

/** A blank policy counts as none: nobody is locked out by an empty editor. */
function worldOf(site: CallSite, buses: Lab['buses'], rules: Lab['rules']): PreparedWorld {
  return prepareWorld({
    site,
    buses: buses.map(({ id, bus, policy = '' }) => ({
      id,
      bus,
      ...(policy.trim() !== '' && { policy: preparePolicy(policy, 'resource') }),
    })),
    rules,
  });
}

/** An event at a bus; `supposed` where an open question on its way is taken to be answered with yes. */
export interface Arrived {
  readonly delivery: Delivery;
  readonly supposed: boolean;
}

/** Every bus that the event comes to, the first one first. */
export function deliveriesOf(first: Delivery | undefined, supposed = false): readonly Arrived[] {
  if (!first) return [];
  const next = first.rules.flatMap(({ targets }) =>
    targets.flatMap(({ hop }) =>
      hop && 'delivery' in hop
        ? deliveriesOf(hop.delivery, supposed || hop.kind === 'depends')
        : [],
    ),
  );
  return [{ delivery: first, supposed }, ...next];
}
