import type { Diagnostic } from '../../diagnostic';
import type { JsonObject } from '../../json/tree';
import type { Span } from '../../span';
import type { Basis } from '../../standing';

/** A PutEvents call as read from a text. All spans point into that text. */
export interface PublishCall {
  readonly ok: true;
  readonly text: string;
  /** Any number of them: a call with none, or with more than ten, is refused. */
  readonly entries: readonly PublishEntry[];
  /** Bytes of all entries as the service counts them. */
  readonly size: number;
  /** Why the whole call would fail after IAM has allowed it; undefined where it would not. */
  readonly refused: CallRefusal | undefined;
  /** About the call and all of its entries, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The text cannot be read as a call. The first diagnostic may hold a fix that rewrites the text. */
export interface UnreadablePublish {
  readonly ok: false;
  readonly diagnostics: readonly Diagnostic[];
}

export interface PublishEntry {
  /** Position in the call. */
  readonly index: number;
  readonly span: Span;
  readonly object: JsonObject;
  /** Undefined where missing, or no string. */
  readonly source: EntryText | undefined;
  readonly detailType: EntryText | undefined;
  /** JSON source of the detail. An object written in place of the string counts as that string. */
  readonly detail: EntryText | undefined;
  /** As written: a name or an ARN. Undefined where missing or empty: the default bus is meant. */
  readonly bus: EntryText | undefined;
  readonly resources: readonly EntryText[];
  readonly time: EntryText | undefined;
  /** 14 with a time, and the UTF-8 bytes of source, detail type, detail and resources. */
  readonly size: number;
  /** What the service answers for this entry in place of an event id. */
  readonly failure: EntryFailure | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface EntryText {
  readonly text: string;
  readonly span: Span;
}

/** What is wrong with one entry, in AWS's words where they are known. */
export interface EntryFailure {
  /** `ErrorCode`, for example `MalformedDetail`. */
  readonly code: string;
  /** `ErrorMessage`; undefined where nobody has recorded it. */
  readonly message: string | undefined;
  readonly span: Span;
  readonly basis: Basis;
}

/** The whole call fails with HTTP 400 before any entry is looked at. */
export interface CallRefusal {
  readonly error: 'ValidationException';
  readonly reason:
    | { readonly kind: 'no-entries' }
    | { readonly kind: 'too-many-entries'; readonly count: number; readonly limit: number }
    | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
    /** No entry has all of Source, DetailType and Detail. */
    | { readonly kind: 'none-complete' }
    /** A member is of another type than the API's: no string, no list of strings, no time. */
    | { readonly kind: 'wrong-type'; readonly member: string }
    /** EventBusName is neither a name nor an ARN. */
    | { readonly kind: 'no-bus-name' };
  /** AWS's own words where they are known. */
  readonly message: string | undefined;
  readonly span: Span;
  readonly basis: Basis;
}
