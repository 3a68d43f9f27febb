import type { Span } from '../../engine';
import type { EntryOfRoad } from '../state/words';

/**
 * Where a value that a rule sees stands in the call's text. What EventBridge makes up itself, such as
 * the account, stands nowhere.
 *
 * @param path the field in the event, for example `detail.plan`
 * @param spans the values, in the event's text
 */
export function callSpans(
  { entry, delivery }: EntryOfRoad,
  call: string,
  path: string,
  spans: readonly Span[],
): readonly Span[] {
  if (path === 'source') return listed(entry.source?.span);
  if (path === 'detail-type') return listed(entry.detailType?.span);
  if (path === 'time') return listed(entry.time?.span);
  if (path === 'resources') return entry.resources.map(({ span }) => span);
  const { detail } = entry;
  if (!path.startsWith('detail.') || !detail || !delivery) return [];
  const before = delivery.event.text.lastIndexOf(detail.text.trim()) - indent(detail.text);
  const places = offsets(call.slice(detail.span.start, detail.span.end));
  return spans.flatMap(({ start, end }) => {
    const from = places[start - before];
    const to = places[end - before];
    return from === undefined || to === undefined
      ? []
      : [{ start: detail.span.start + from, end: detail.span.start + to }];
  });
}

function listed(span: Span | undefined): readonly Span[] {
  return span ? [span] : [];
}

function indent(text: string): number {
  return text.length - text.trimStart().length;
}

/** For each character of a text where it stands in its JSON source; an object is its own source. */
function offsets(source: string): readonly number[] {
  if (!source.startsWith('"')) return Array.from({ length: source.length + 1 }, (_, at) => at);
  const places: number[] = [];
  let at = 1;
  while (at < source.length - 1) {
    places.push(at);
    at += source[at] !== '\\' ? 1 : source[at + 1] === 'u' ? 6 : 2;
  }
  return [...places, at];
}
