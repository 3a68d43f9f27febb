import { parseJson } from '../../json/parse';
import type { SeenEvent } from './delivery';

/** What an event's envelope holds. */
export interface Envelope {
  readonly id: string;
  readonly detailType: string;
  readonly source: string;
  readonly account: string;
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  /** JSON source of an object. */
  readonly detail: string;
}

/** Writes the event as rules see it (EB event structure). The detail stays as it was written. */
export function seenEvent(envelope: Envelope): SeenEvent {
  const { detail, resources } = envelope;
  const members: readonly (readonly [string, string])[] = [
    ['version', '"0"'],
    ['id', JSON.stringify(envelope.id)],
    ['detail-type', JSON.stringify(envelope.detailType)],
    ['source', JSON.stringify(envelope.source)],
    ['account', JSON.stringify(envelope.account)],
    ['time', JSON.stringify(envelope.time)],
    ['region', JSON.stringify(envelope.region)],
    ['resources', `[${resources.map((each) => JSON.stringify(each)).join(', ')}]`],
    ['detail', detail.trim()],
  ];
  const text = `{\n${members.map(([key, value]) => `  "${key}": ${value}`).join(',\n')}\n}`;
  const { root } = parseJson(text);
  return {
    text,
    root:
      root?.kind === 'object' ? root : { kind: 'object', span: { start: 0, end: 0 }, members: [] },
  };
}
