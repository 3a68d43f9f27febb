import type { Readings } from '../../iam/readings';
import { parseJson } from '../../json/parse';
import type { JsonObject } from '../../json/tree';
import { busAddress, isBus } from '../arn';
import { memberOf } from '../request/members';
import { deliver } from './deliver';
import type { Delivery } from './delivery';
import { faultsOfEvent, isReceivedEvent } from './from-event';
import type { PreparedWorld } from './world';

/**
 * What becomes of an event that an AWS service or a partner sends: that of a service comes to the
 * default bus, that of a partner to the partner event bus, which bears the name of its source.
 * Nobody is asked for permission (EB event structure, EB partner events).
 *
 * @param text JSON source of one event as rules receive it, its source beginning with `aws.`
 * @returns undefined for anything else
 */
export function receive(
  world: PreparedWorld,
  text: string,
  readings: Readings = {},
): Delivery | undefined {
  const { root, diagnostics } = parseJson(text);
  if (diagnostics.length > 0 || root?.kind !== 'object' || !isReceivedEvent(root)) return undefined;
  const source = stringOf(root, 'source');
  if (faultsOfEvent(root).length > 0) return undefined;
  if (!/^aws\./.test(source)) return undefined;
  const detailType = stringOf(root, 'detail-type');
  const partner = source.startsWith('aws.partner/');
  if (partner && !isBus(source)) return undefined;
  const sentBy = partner ? 'partner' : 'service';
  const forwarding = { world, readings, source, detailType, sentBy } as const;
  return deliver(forwarding, busAddress(partner ? source : '', world.site), { text, root }, []);
}

function stringOf(object: JsonObject, key: string): string {
  const value = memberOf(object, key)?.value;
  return value?.kind === 'string' ? value.value : '';
}
