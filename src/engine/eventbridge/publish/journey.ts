import type { Readings } from '../../iam/readings';
import type { Basis } from '../../standing';
import type { EventAuthorization } from './authorization';
import type { Delivery } from './delivery';
import type { GivenContext } from './given';
import type { CallRefusal, PublishCall, PublishEntry } from './publish-call';

/** A PutEvents call on its way: *authorized? → accepted? → which bus → which rules → which targets*. */
export interface Journey {
  readonly call: PublishCall;
  readonly outcome: CallOutcome;
  /** One for each entry, in order; of a call with too many entries the first ten. */
  readonly entries: readonly EntryJourney[];
}

export interface EntryJourney {
  readonly entry: PublishEntry;
  /** Asked before the entry is looked at, so that an entry that fails has it too. */
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
  /** A policy that is concerned cannot be used, see `EventAuthorization.broken`. */
  | { readonly kind: 'not-evaluated' }
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
  /** Without a message where nobody has recorded it. */
  | { readonly ErrorCode: string; readonly ErrorMessage?: string };

/** What the call's text does not tell; fixed values for what AWS makes up keep a call's looks. */
export interface TravelOptions {
  /** Condition keys of the caller's requests; they win over what the call says. */
  readonly given?: GivenContext;
  /** Ids of the events, by entry; made up where missing. */
  readonly ids?: readonly string[];
  /** Open questions of IAM's that the user has settled. */
  readonly readings?: Readings;
  /** `time` of entries that give none; ISO 8601. */
  readonly time?: string;
}
