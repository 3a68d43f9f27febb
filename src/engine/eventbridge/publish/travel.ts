import { readInstant } from '../../iam/conditions/instant';
import type { PolicySet } from '../../iam/policy/policy';
import { busAddress } from '../arn';
import { entryRequest } from '../request/put-events';
import type { EventAuthorization } from './authorization';
import { authorize } from './authorize';
import { BASES } from './bases';
import { deliver } from './deliver';
import type { Delivery } from './delivery';
import { NOTHING_GIVEN } from './given';
import type {
  CallOutcome,
  EntryJourney,
  Journey,
  PutEventsResponse,
  TravelOptions,
} from './journey';
import { organizationsOf } from './organizations';
import type { PublishCall, PublishEntry } from './publish-call';
import { MAX_ENTRIES } from './read-publish';
import { seenEvent } from './seen-event';
import type { PreparedWorld } from './world';

const TIME = '2026-01-31T12:00:00Z';

/**
 * Works a PutEvents call out, step by step: what IAM says to each entry, what the service answers,
 * and which rules and targets each accepted event comes to (EB PutEvents).
 *
 * @param world where events travel, read by `prepareWorld`
 * @param policies the caller's; a resource policy among them counts for buses without one of their own
 * @param call read by `readPublish`
 * @returns never throws; what AWS does not say is marked `open` in the bases
 */
export function travel(
  world: PreparedWorld,
  policies: PolicySet,
  call: PublishCall,
  options: TravelOptions = {},
): Journey {
  const asked = call.entries.slice(0, MAX_ENTRIES).map((entry) => ({
    entry,
    authorization: authorizeEntry(world, policies, entry, options),
  }));
  const outcome = outcomeOf(call, asked, options);
  const onward = outcome.kind === 'answered' || outcome.kind === 'depends';
  return {
    call,
    outcome,
    entries: asked.map((each) => ({
      ...each,
      delivery: onward && !each.entry.failure ? deliverEntry(world, each, options) : undefined,
    })),
  };
}

function authorizeEntry(
  world: PreparedWorld,
  policies: PolicySet,
  entry: PublishEntry,
  { readings = {}, given = NOTHING_GIVEN }: TravelOptions,
): EventAuthorization {
  const { request, origins } = entryRequest(entry.object, world.site);
  return authorize(world, {
    request: { ...request, context: new Map([...request.context, ...given.context]) },
    origins: new Map([...origins, ...given.origins]),
    absent: given.absent,
    policies,
    readings,
    defaultBus: entry.bus === undefined,
  });
}

type Asked = Omit<EntryJourney, 'delivery'>;

/** A call without entries asks IAM nothing; any other is authorized before it is looked at. */
function outcomeOf(
  call: PublishCall,
  asked: readonly Asked[],
  options: TravelOptions,
): CallOutcome {
  if (asked.some(({ authorization }) => authorization.broken.length > 0)) {
    return { kind: 'not-evaluated' };
  }
  const denied = asked.filter(({ authorization }) => authorization.denial);
  const denial = denied[0]?.authorization.denial;
  if (denial) {
    return {
      kind: 'denied',
      error: 'AccessDeniedException',
      message: denial.message,
      denied: denied.map(({ entry }) => entry.index),
      basis: denied.length < asked.length ? BASES.wholeCall : denial.basis,
    };
  }
  if (call.refused) return { kind: 'refused', refusal: call.refused };
  const depends = asked.some(({ authorization }) => authorization.questions.length > 0);
  return {
    kind: depends ? 'depends' : 'answered',
    response: responseTo(call, options),
    basis: BASES.putEvents,
  };
}

function responseTo({ entries }: PublishCall, options: TravelOptions): PutEventsResponse {
  return {
    FailedEntryCount: entries.filter(({ failure }) => failure).length,
    Entries: entries.map(({ index, failure }) => {
      if (!failure) return { EventId: idOf(index, options) };
      const { code: ErrorCode, message: ErrorMessage } = failure;
      return ErrorMessage === undefined ? { ErrorCode } : { ErrorCode, ErrorMessage };
    }),
  };
}

function deliverEntry(
  world: PreparedWorld,
  { entry, authorization }: Asked,
  options: TravelOptions,
): Delivery {
  const { site } = world;
  const source = entry.source?.text ?? '';
  const detailType = entry.detailType?.text ?? '';
  const event = seenEvent({
    id: idOf(entry.index, options),
    detailType,
    source,
    account: site.account,
    time: timeOf(entry, options),
    region: site.region,
    resources: entry.resources.map(({ text }) => text),
    detail: entry.detail?.text ?? '{}',
  });
  const { absent } = options.given ?? NOTHING_GIVEN;
  const forwarding = {
    world,
    readings: options.readings ?? {},
    source,
    detailType,
    sentBy: 'call',
    organizations: organizationsOf(authorization.request, absent),
  } as const;
  return deliver(forwarding, busAddress(entry.bus?.text ?? '', site), event, []);
}

function idOf(index: number, { ids }: TravelOptions): string {
  return ids?.[index] ?? `11111111-2222-4333-8444-${String(index + 1).padStart(12, '0')}`;
}

/** Rules see the time in whole seconds of UTC. */
function timeOf({ time }: PublishEntry, options: TravelOptions): string {
  const seconds = time && readInstant(time.text);
  if (seconds === undefined) return options.time ?? TIME;
  const date = new Date(Math.floor(seconds) * 1000);
  return Number.isNaN(date.getTime()) ? TIME : date.toISOString().replace(/\.\d+Z$/, 'Z');
}
