import type { Call } from '../../call/call';
import { busAddress, busArn } from '../../eventbridge/arn';
import type { CallSite } from '../../eventbridge/call';
import type { ContextValue } from '../../iam/request';
import { conditionKey } from '../../reference';
import type { Space } from '../model/space';
import type { Witness } from '../types';
import { niceValues } from './nice';
import { PATTERN_KEYS } from './shapes';

/** By key what a request holds; undefined = absent. A key that nobody asks for is not in the map. */
export type Contents = ReadonlyMap<string, ContextValue | undefined>;

type Draft = Pick<Witness, 'call' | 'site' | 'context'>;

/**
 * Writes a request down as a row of the table: a call in EventBridge's terms where there is one.
 *
 * @param plain in IAM's terms all the same
 */
export function writeCall(
  contents: Contents,
  resource: string,
  space: Space,
  site: CallSite,
  plain = false,
): Draft {
  const left = new Map(contents);
  for (const [key, value] of space.base.context) left.set(key, value);
  const take = (key: string): ContextValue | undefined => {
    const value = left.get(key);
    left.delete(key);
    return value;
  };
  const asked = (key: string): boolean => contents.has(key);
  const region = take('aws:requestedregion');
  const action = plain ? '' : space.action;
  const call = callFor(action, take, asked, resource, site, left, space);
  const moved =
    call.kind !== 'Other'
      ? movedSite(resource, site, region)
      : typeof region === 'string' && region !== site.region
        ? { region }
        : {};
  const rest = [...left].filter((entry): entry is [string, ContextValue] => entry[1] !== undefined);
  const context = Object.fromEntries(rest.map(([key, value]) => [nameOf(key), value]));
  return {
    call,
    ...(Object.keys(moved).length > 0 && { site: moved }),
    ...(call.kind !== 'Other' && rest.length > 0 && { context: lines(context) }),
  };
}

type Take = (key: string) => ContextValue | undefined;

function callFor(
  action: string,
  take: Take,
  asked: (key: string) => boolean,
  resource: string,
  site: CallSite,
  left: Map<string, ContextValue | undefined>,
  space: Space,
): Call {
  switch (action) {
    case 'events:putrule':
      return { kind: 'PutRule', text: lines(patternFor(take, asked, site)) };
    case 'events:puttargets': {
      const arns = listed(take('events:targetarn') ?? niceValues('events:targetarn', site)[0]);
      const targets = arns.map((arn, index) => ({ Id: String(index + 1), Arn: arn }));
      return { kind: 'PutTargets', text: JSON.stringify(targets, undefined, 2) };
    }
    case 'events:putevents': {
      const invoked = take('events:eventbusinvocation');
      if (invoked === 'true') left.set('events:eventbusinvocation', invoked);
      return { kind: 'PutEvents', text: lines(entryFor(take, asked, resource, site)) };
    }
    default: {
      const rest = [...left].filter(([, value]) => value !== undefined);
      const request = {
        action: space.base.action,
        resource,
        ...(space.base.resourceAccount && { resourceAccount: space.base.resourceAccount }),
        context: Object.fromEntries(rest.map(([key, value]) => [nameOf(key), value])),
      };
      return { kind: 'Other', text: JSON.stringify(request, undefined, 2) };
    }
  }
}

/** A pattern needs some field; one that no policy asks for changes nothing. */
function patternFor(take: Take, asked: (key: string) => boolean, site: CallSite): object {
  const pattern: Record<string, unknown> = {};
  for (const [key, path] of PATTERN_KEYS) {
    const value = take(key);
    if (value !== undefined) put(pattern, path, listed(value));
  }
  if (Object.keys(pattern).length > 0) return pattern;
  if (asked('events:detail-type')) return { account: [site.account] };
  return { 'detail-type': [niceValues('events:detail-type', site)[0]] };
}

function put(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) into[first] = value;
  else {
    const inner = (into[first] ?? {}) as Record<string, unknown>;
    into[first] = inner;
    put(inner, rest, value);
  }
}

function entryFor(
  take: Take,
  asked: (key: string) => boolean,
  resource: string,
  site: CallSite,
): object {
  const source =
    take('events:source') ?? (asked('events:source') ? undefined : 'com.example.orders');
  const type =
    take('events:detail-type') ?? (asked('events:detail-type') ? undefined : 'OrderPlaced');
  const [, , , region, account, path = ''] = resource.split(':');
  const name = path.slice(path.indexOf('/') + 1);
  const bus = region === site.region && account === site.account ? name : resource;
  return {
    ...(source !== undefined && { Source: source }),
    ...(type !== undefined && { DetailType: type }),
    Detail: '{}',
    ...(bus !== 'default' && { EventBusName: bus }),
  };
}

/** The rule, bus and region of an ARN where they are not the site's. */
function movedSite(
  resource: string,
  site: CallSite,
  fixed: ContextValue | undefined,
): Partial<CallSite> {
  const [, partition = '', , region = '', account = '', path = ''] = resource.split(':');
  const moved: { region?: string; bus?: string; rule?: string } = {};
  const wanted = typeof fixed === 'string' ? fixed : region;
  if (wanted !== '' && wanted !== site.region) moved.region = wanted;
  if (!path.startsWith('rule/')) return moved;
  const cut = path.lastIndexOf('/');
  const bus = { partition, region, account, name: cut > 5 ? path.slice(5, cut) : 'default' };
  const rule = path.slice(cut + 1);
  const named = { ...site, ...moved };
  if (busArn(busAddress(site.bus, named)) !== busArn(bus)) {
    // By its name it is the site's account's, in the row's region.
    const near = busArn(busAddress(bus.name, named)) === busArn(bus);
    moved.bus = near ? bus.name : busArn(bus);
  }
  if (rule !== site.rule) moved.rule = rule;
  return moved;
}

function nameOf(key: string): string {
  const info = conditionKey(key);
  return info && !info.name.includes('${') ? info.name : key;
}

function listed(value: ContextValue | undefined): string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : [...value];
}

/** JSON as the documents print it: short lists on one line, and a single field, too. */
function lines(value: object): string {
  const one = JSON.stringify(value, undefined, 1).replace(/\n\s*/g, ' ');
  const tight = one.replace(/\[ /g, '[').replace(/ \]/g, ']');
  if (Object.keys(value).length === 1 && tight.length <= 72) return tight;
  return JSON.stringify(value, undefined, 2).replace(
    /\[\s*([^[\]{}]*?)\s*\]/g,
    (_, items: string) => `[${items.replace(/\n\s*/g, ' ')}]`,
  );
}
