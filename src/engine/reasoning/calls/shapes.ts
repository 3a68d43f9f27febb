import type { CallSite } from '../../eventbridge/call';
import { readAddress } from '../../iam/conditions/address';
import { readBool } from '../../iam/conditions/bool';
import { readDecimal } from '../../iam/conditions/decimal';
import { readInstant } from '../../iam/conditions/instant';
import { parseArn } from '../../iam/match/arn';
import { conditionKey, eventsAction, type KeyType } from '../../reference';
import type { Shape } from '../model/space';
import { arnSteps, type Pattern } from '../strings/pattern';
import { niceValues } from './nice';

/** Keys that a pattern gives: one value, a list of several, or none. */
export const PATTERN_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['events:source', ['source']],
  ['events:detail-type', ['detail-type']],
  ['events:detail.service', ['detail', 'service']],
  ['events:detail.eventtypecode', ['detail', 'eventTypeCode']],
  ['events:detail.useridentity.principalid', ['detail', 'userIdentity', 'principalId']],
]);

const STAR = [{ kind: 'star' as const }];
const ARN: Pattern = arnSteps([
  [{ kind: 'text', text: 'arn' }],
  ...Array.from({ length: 4 }, () => STAR),
  [{ kind: 'one' }, { kind: 'star' }],
]);

const READS: { readonly [Type in KeyType]: (text: string) => boolean } = {
  String: () => true,
  ARN: (text) => parseArn(text) !== undefined,
  Bool: (text) => readBool(text) !== undefined,
  Date: (text) => readInstant(text) !== undefined,
  IPAddress: (text) => readAddress(text) !== undefined,
  Numeric: (text) => readDecimal(text) !== undefined,
};

/**
 * What requests for an action can hold for a key (EB conditions page, SAR events, UG global keys).
 *
 * @returns undefined when the action never carries it
 */
export function shapeOf(key: string, action: string, site: CallSite): Shape | undefined {
  const info = conditionKey(key);
  const type = info?.type ?? 'String';
  const shape = {
    absent: true,
    one: true,
    // Of a key of another service nobody knows.
    least: info && !info.multivalued ? Infinity : 1,
    accepts: info ? READS[type] : () => true,
    domain: type === 'ARN' ? [ARN] : [],
    ...(type === 'Bool' && { closed: ['true', 'false'] }),
    nice: niceValues(key, site),
  } satisfies Shape;
  if (!key.startsWith('events:')) return info?.multivalued ? { ...shape, one: false } : shape;
  const carried = eventsAction(action)?.conditionKeys.some((name) => conditionKey(name) === info);
  if (!info || !carried) return undefined;
  if (action === 'events:putrule' && PATTERN_KEYS.has(key)) return { ...shape, least: 2 };
  if (key === 'events:targetarn') return { ...shape, absent: false, least: 2 };
  if (key === 'events:eventbusinvocation') {
    return { ...shape, absent: false, closed: ['false', 'true'], nice: [] };
  }
  return { ...shape, least: action === 'events:putevents' ? Infinity : shape.least };
}
