import { ACTIONS } from './generated/events';
import type { EventsAction } from './types';

export { conditionKey, conditionKeys } from './condition-key';
export { REFERENCE_DATA } from './generated/about';
export { RESOURCE_TYPES as eventsResourceTypes } from './generated/events';
export { isServicePrefix } from './service-prefix';
export type {
  AccessLevel,
  ConditionKeyInfo,
  EventsAction,
  EventsResourceType,
  KeyType,
  ReferenceData,
} from './types';

/** Every action of the `events` service, by name. */
export const eventsActions: readonly EventsAction[] = ACTIONS;

const byName = new Map(ACTIONS.map((action) => [action.name.toLowerCase(), action]));

/**
 * Looks up an action of the `events` service. IAM compares action names without regard to case.
 *
 * @param name `PutRule` or `events:PutRule`, without wildcards
 * @returns undefined when the service has no such action
 */
export function eventsAction(name: string): EventsAction | undefined {
  return byName.get(name.toLowerCase().replace(/^events:/, ''));
}
