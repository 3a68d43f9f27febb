import type { Diagnostic } from '../../diagnostic';
import type { JsonNode, JsonObject } from '../../json/tree';
import { compact } from '../request/compact';
import { memberOf } from '../request/members';

/** Whether an object is an event as rules and targets receive it, and no entry of a call. */
export function isReceivedEvent(object: JsonObject): boolean {
  const has = (key: string): boolean => memberOf(object, key) !== undefined;
  if (has('Source') || has('DetailType') || has('Detail')) return false;
  return has('detail-type') || (has('source') && has('detail'));
}

/** The members whose types no event of EventBridge's lacks, with what they are (EB event structure). */
const TYPES = [
  ['detail', 'object', 'an object'],
  ['detail-type', 'string', 'a string'],
  ['source', 'string', 'a string'],
] as const;

/** What keeps an object from being an event that EventBridge would ever send. */
export function faultsOfEvent(event: JsonObject): Diagnostic[] {
  return TYPES.flatMap(([key, kind, what]) => {
    const value = memberOf(event, key)?.value;
    if (!value || value.kind === kind) return [];
    const message = `The \`${key}\` of an event is ${what}`;
    return [{ code: 'publish-event-member', severity: 'error', span: value.span, message }];
  });
}

/** Offers the call that would send these events again. */
export function fromEvents(text: string, events: readonly JsonObject[]): Diagnostic {
  const entries = events.map((event) => entryOf(text, event));
  const call = entries.length === 1 ? entries[0] : { Entries: entries };
  const first = events[0];
  const span = first
    ? { start: first.span.start, end: first.span.start + 1 }
    : { start: 0, end: 0 };
  return {
    code: 'publish-event',
    severity: 'error',
    span,
    message:
      'This is an event as a rule receives it; PutEvents takes `Source`, `DetailType` and `Detail`, which is a string',
    fix: {
      title: events.length === 1 ? 'Turn the event into an entry' : 'Turn the events into entries',
      edits: [{ span: { start: 0, end: text.length }, text: JSON.stringify(call, undefined, 2) }],
    },
  };
}

/** What an event holds besides (id, account, region, version) EventBridge makes up itself. */
function entryOf(text: string, event: JsonObject): Record<string, unknown> {
  const value = (key: string): JsonNode | undefined => memberOf(event, key)?.value;
  const string = (key: string): string | undefined => {
    const node = value(key);
    return node?.kind === 'string' ? node.value : undefined;
  };
  const detail = value('detail');
  const resources = value('resources');
  const listed = resources?.kind === 'array' ? resources.items : [];
  const arns = listed.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
  const time = string('time');
  return {
    Source: string('source') ?? '',
    DetailType: string('detail-type') ?? '',
    Detail: detail ? compact(text.slice(detail.span.start, detail.span.end)) : '{}',
    ...(arns.length > 0 && { Resources: arns }),
    ...(time !== undefined && { Time: time }),
  };
}
