import type { Diagnostic } from '../../../diagnostic';
import { parseJson } from '../../../json/parse';
import type { JsonNode, JsonObject } from '../../../json/tree';
import { wellFormed } from '../source/scan-string';
import { LeafValue } from '../value';
import { type EventFields, FieldCollector } from './fields';
import { everyRoute, type Route } from './route';
import { scanEvent } from './scan';

/** An event that patterns can be matched against, any number of them. */
export interface ReadEvent {
  readonly ok: true;
  readonly fields: EventFields;
}

/** The text is no event; `aws` of the first diagnostic holds the words of TestEventPattern. */
export interface UnreadableEvent {
  readonly ok: false;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads an event.
 *
 * @param text JSON source, any text whatsoever
 */
export function readEvent(text: string): ReadEvent | UnreadableEvent {
  const fields = scanEvent(text);
  if (fields) return { ok: true, fields };
  const { root, diagnostics } = parseJson(text);
  const [first = notAnObject(root, text), ...rest] = diagnostics;
  return { ok: false, diagnostics: [{ ...first, aws: 'Parameter Event is not valid.' }, ...rest] };
}

function notAnObject(root: JsonNode | undefined, text: string): Diagnostic {
  return {
    code: 'event-not-an-object',
    severity: 'error',
    span: root?.span ?? { start: 0, end: text.length },
    message: 'An event is a JSON object',
  };
}

/** The leaves of an event that has been parsed already. */
export function fieldsOf(event: JsonObject, route: Route = everyRoute): EventFields {
  const collector = new FieldCollector();
  collect(event, route, collector);
  return collector.fields;
}

function collect(node: JsonNode, route: Route, collector: FieldCollector): void {
  if (node.kind === 'object') {
    for (const { key, value } of node.members) {
      const next = route.to(wellFormed(key));
      if (next) collect(value, next, collector);
    }
  } else if (node.kind === 'array') {
    if (node.items.length === 0) return;
    const array = collector.array();
    node.items.forEach((item, place) => {
      const binds = item.kind === 'object' || item.kind === 'array';
      if (binds) collector.enter(array, place);
      collect(item, route, collector);
      if (binds) collector.leave();
    });
  } else if (route.path !== undefined) collector.add(route.path, leaf(node));
}

function leaf(node: Exclude<JsonNode, { kind: 'object' | 'array' }>): LeafValue {
  const { start, end } = node.span;
  switch (node.kind) {
    case 'string':
      return new LeafValue('string', wellFormed(node.value), start, end);
    case 'number':
      return new LeafValue('number', node.raw, start, end);
    case 'boolean':
      return new LeafValue(node.value ? 'true' : 'false', String(node.value), start, end);
    case 'null':
      return new LeafValue('null', 'null', start, end);
  }
}
