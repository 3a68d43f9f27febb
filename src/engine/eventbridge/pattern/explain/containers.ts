import type { JsonNode, JsonObject } from '../../../json/tree';
import type { Span } from '../../../span';
import type { Route } from '../event/route';
import { wellFormed } from '../source/scan-string';

/** Objects and lists by path, for saying what stands where a pattern expects a value. */
export type Containers = ReadonlyMap<string, readonly Span[]>;

export function containersOf(event: JsonObject, route: Route): Containers {
  const found = new Map<string, Span[]>();
  collect(event, route, found);
  return found;
}

function collect(node: JsonNode, route: Route, found: Map<string, Span[]>): void {
  if (node.kind !== 'object' && node.kind !== 'array') return;
  if (route.path !== undefined) {
    const spans = found.get(route.path);
    if (spans) spans.push(node.span);
    else found.set(route.path, [node.span]);
  }
  if (node.kind === 'array') for (const item of node.items) collect(item, route, found);
  else {
    for (const { key, value } of node.members) {
      const next = route.to(wellFormed(key));
      if (next) collect(value, next, found);
    }
  }
}
