import type { JsonObject } from '../../../json/tree';
import type { CompiledPattern } from '../compile';
import type { EventFields } from '../event/fields';
import { fieldsOf, type ReadEvent } from '../event/read';
import { type Route, routeTo } from '../event/route';
import { scanEvent } from '../event/scan';
import { satisfiesAny } from './satisfies';

/**
 * Whether a pattern matches an event (EB patterns).
 *
 * @param event JSON text, a parsed JSON object, or an event that `readEvent` has read. A text that is
 *   not a JSON object matches nothing
 */
export function matches(pattern: CompiledPattern, event: string | JsonObject | ReadEvent): boolean {
  const fields = fieldsFor(pattern, event);
  return fields !== undefined && satisfiesAny(pattern.disjuncts, fields);
}

function fieldsFor(
  pattern: CompiledPattern,
  event: string | JsonObject | ReadEvent,
): EventFields | undefined {
  if (typeof event === 'string') return scanEvent(event, routeOf(pattern));
  return 'fields' in event ? event.fields : fieldsOf(event, routeOf(pattern));
}

const routes = new WeakMap<CompiledPattern, Route>();

/** The paths that a pattern asks for; worked out when it is first matched. */
function routeOf(pattern: CompiledPattern): Route {
  const known = routes.get(pattern);
  if (known) return known;
  const route = routeTo(pattern.disjuncts.flatMap((disjunct) => disjunct.map(({ path }) => path)));
  routes.set(pattern, route);
  return route;
}
