import type { Basis } from '../../standing';
import type { EventAuthorization } from './authorization';
import type { Delivery } from './delivery';
import type { CallRefusal, PublishCall, PublishEntry } from './publish-call';

/** A PutEvents call on its way: *authorized? → accepted? → which bus → which rules → which targets*. */
export interface Journey {
  readonly call: PublishCall;
  readonly outcome: CallOutcome;
  /** One for each entry, in order. */
  readonly entries: readonly EntryJourney[];
}

export interface EntryJourney {
  readonly entry: PublishEntry;
  readonly authorization: EventAuthorization;
  /**
   * Where the event went; undefined when it went nowhere, because the call was denied or refused or
   * the entry failed. Where the call depends, it is what follows from a yes.
   */
  readonly delivery: Delivery | undefined;
}

/** What the caller gets. */
export type CallOutcome =
  /** At least one entry is denied, and with it the whole call. */
  | {
      readonly kind: 'denied';
      readonly error: 'AccessDeniedException';
      readonly message: string;
      /** The entries that are denied. */
      readonly denied: readonly number[];
      /** That the others fail with them is an assumption (`open`) where there are others. */
      readonly basis: Basis;
    }
  | { readonly kind: 'refused'; readonly refusal: CallRefusal }
  | {
      /** `depends`: so answered if IAM allows the call, which an open question decides. */
      readonly kind: 'answered' | 'depends';
      readonly response: PutEventsResponse;
      readonly basis: Basis;
    };

/** The object that AWS returns, with HTTP 200. */
export interface PutEventsResponse {
  readonly FailedEntryCount: number;
  readonly Entries: readonly PutEventsResult[];
}

export type PutEventsResult =
  | { readonly EventId: string }
  | { readonly ErrorCode: string; readonly ErrorMessage: string };

/** Fixed values for what AWS makes up, so that the same call always looks the same. */
export interface TravelOptions {
  /** Ids of the events, by entry; made up where missing. */
  readonly ids?: readonly string[];
  /** `time` of entries that give none; ISO 8601. */
  readonly time?: string;
}
