import type { Diagnostic } from '../../diagnostic';
import { parseJson } from '../../json/parse';
import type { JsonNode, JsonObject } from '../../json/tree';
import type { Span } from '../../span';
import { memberOf, repeatedMembers, unknownMembers } from '../request/members';
import { BASES } from './bases';
import { faultsOfEvent, fromEvents, isReceivedEvent } from './from-event';
import { fromOtherText } from './from-other-text';
import type { CallRefusal, PublishCall, PublishEntry, UnreadablePublish } from './publish-call';
import { readEntry } from './read-entry';

const PARAMETERS = ['Entries', 'EndpointId'];
/** EB PutEvents: entries in one call. */
export const MAX_ENTRIES = 10;
/** EB PutEvents, since 2026-01-29; before it was a quarter of that. */
const MAX_SIZE = 1_048_576;

/**
 * Reads a PutEvents call as people paste it: the call's parameters, a list of entries, one entry. A
 * received event, a command line or a program's source come back with a fix that rewrites the text
 * as the call that it means (EB PutEvents).
 *
 * @param text any text whatsoever
 */
export function readPublish(text: string): PublishCall | UnreadablePublish {
  const { root, diagnostics: syntax } = parseJson(text);
  if (syntax.length > 0 || !root) {
    const other = fromOtherText(text, syntax[0]?.span);
    return { ok: false, diagnostics: other ? [other] : syntax };
  }
  const events = receivedEvents(root);
  if (events) {
    const faults = events.flatMap(faultsOfEvent);
    return { ok: false, diagnostics: faults.length > 0 ? faults : [fromEvents(text, events)] };
  }
  const list = entriesOf(root);
  if (!list) return { ok: false, diagnostics: [entriesExpected(root)] };
  const notObject = list.items.find((item) => item.kind !== 'object');
  if (notObject) return { ok: false, diagnostics: [entriesExpected(notObject)] };
  const objects = list.items.filter((item) => item.kind === 'object');
  const entries = objects.map((object, index) => readEntry(text, object, index));
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const refused = refusalOf(entries, size, list.span);
  return {
    ok: true,
    text,
    entries,
    size,
    refused,
    diagnostics: [
      ...list.diagnostics,
      ...(refused ? refusalDiagnostic(refused) : []),
      ...entries.flatMap((entry) => entry.diagnostics),
    ],
  };
}

interface EntryList {
  readonly items: readonly JsonNode[];
  readonly span: Span;
  readonly diagnostics: readonly Diagnostic[];
}

function entriesOf(root: JsonNode): EntryList | undefined {
  if (root.kind === 'array') return { items: root.items, span: root.span, diagnostics: [] };
  if (root.kind !== 'object') return undefined;
  const entries = memberOf(root, 'Entries')?.value;
  if (!entries) return { items: [root], span: root.span, diagnostics: [] };
  if (entries.kind !== 'array') return undefined;
  const diagnostics = [...unknownMembers(root, PARAMETERS), ...repeatedMembers(root)];
  return { items: entries.items, span: entries.span, diagnostics };
}

/** Undefined unless every object is an event as rules and targets receive it. */
function receivedEvents(root: JsonNode): readonly JsonObject[] | undefined {
  const items = root.kind === 'object' ? (entriesOf(root)?.items ?? []) : entriesOf(root)?.items;
  if (!items || items.length === 0) return undefined;
  const events = items.filter((item) => item.kind === 'object').filter(isReceivedEvent);
  return events.length === items.length ? events : undefined;
}

function entriesExpected({ span }: JsonNode): Diagnostic {
  const message =
    'A call is `{"Entries": […]}`, a list of entries, or one entry with `Source`, `DetailType` and `Detail`';
  return { code: 'publish-expected', severity: 'error', span, message };
}

function refusalOf(
  entries: readonly PublishEntry[],
  size: number,
  span: Span,
): CallRefusal | undefined {
  const error = 'ValidationException';
  const count = entries.length;
  const basis = BASES.putEvents;
  if (count === 0)
    return { error, reason: { kind: 'no-entries' }, message: undefined, span, basis };
  if (count > MAX_ENTRIES) {
    const reason = { kind: 'too-many-entries', count, limit: MAX_ENTRIES } as const;
    return { error, reason, message: undefined, span, basis };
  }
  const wrong = entries.flatMap(({ diagnostics }) => diagnostics.filter(isWrongType))[0];
  if (wrong) {
    const member = /`([^`]*)`/.exec(wrong.message)?.[1] ?? '';
    const reason =
      wrong.code === 'entry-bus'
        ? ({ kind: 'no-bus-name' } as const)
        : ({ kind: 'wrong-type', member } as const);
    return { error, reason, message: undefined, span: wrong.span, basis: BASES.wrongType };
  }
  if (size > MAX_SIZE) {
    const message = 'Total size of the entries in the request is over the limit.';
    const reason = { kind: 'too-large', size, limit: MAX_SIZE } as const;
    return { error, reason, message, span, basis: BASES.size };
  }
  if (entries.some(isComplete)) return undefined;
  return { error, reason: { kind: 'none-complete' }, message: undefined, span, basis };
}

/** Members that do not have the form that the API's model gives them. */
function isWrongType({ code }: Diagnostic): boolean {
  return code === 'not-a-string' || code === 'entry-time' || code === 'entry-bus';
}

function isComplete({ object }: PublishEntry): boolean {
  return ['Source', 'DetailType', 'Detail'].every((key) => memberOf(object, key));
}

function refusalDiagnostic({ reason, message: aws, error, span }: CallRefusal): Diagnostic[] {
  const message = refusalMessage(reason);
  if (message === undefined) return [];
  const at = { start: span.start, end: Math.min(span.end, span.start + 1) };
  const words = aws === undefined ? error : `${error}: ${aws}`;
  return [{ code: 'publish-refused', severity: 'error', span: at, message, aws: words }];
}

/** Undefined where the entry's own diagnostic says it. */
function refusalMessage(reason: CallRefusal['reason']): string | undefined {
  switch (reason.kind) {
    case 'no-entries':
      return 'A call needs at least one entry';
    case 'too-many-entries':
      return `A call takes at most ${reason.limit} entries, this one has ${reason.count}`;
    case 'too-large':
      return `The entries have ${reason.size} bytes, and ${reason.limit} are allowed`;
    case 'none-complete':
      return 'No entry has all of `Source`, `DetailType` and `Detail`, so that the whole call fails';
    case 'wrong-type':
    case 'no-bus-name':
      return undefined;
  }
}
