import type { Source } from './shape';

const IAM = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/';
const EVENTBRIDGE = 'https://docs.aws.amazon.com/eventbridge/latest/userguide/';
const API = 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/';

/** A page of the IAM User Guide about one element of a policy. */
export function elementPage(name: string): Source {
  const file = `reference_policies_elements_${name.toLowerCase()}.html`;
  return { title: `IAM User Guide: ${name}`, url: IAM + file };
}

export const OPERATORS: Source = {
  title: 'IAM User Guide: Condition operators',
  url: `${IAM}reference_policies_elements_condition_operators.html`,
};
export const SET_OPERATORS: Source = {
  title: 'IAM User Guide: Single-valued and multivalued context keys',
  url: `${IAM}reference_policies_condition-single-vs-multi-valued-context-keys.html`,
};
export const GLOBAL_KEYS: Source = {
  title: 'IAM User Guide: Global condition context keys',
  url: `${IAM}reference_policies_condition-keys.html`,
};
export const EVENTBRIDGE_KEYS: Source = {
  title: 'EventBridge User Guide: IAM policy conditions',
  url: `${EVENTBRIDGE}eb-use-conditions.html`,
};
export const AUTHORIZATION: Source = {
  title: 'Service Authorization Reference: EventBridge',
  url: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridge.html',
};
export const EVENTS: Source = {
  title: 'EventBridge User Guide: Events',
  url: `${EVENTBRIDGE}eb-events-structure.html`,
};
export const PATTERNS: Source = {
  title: 'EventBridge User Guide: Event patterns',
  url: `${EVENTBRIDGE}eb-event-patterns.html`,
};
export const FILTERS: Source = {
  title: 'EventBridge User Guide: Comparison operators',
  url: `${EVENTBRIDGE}eb-create-pattern-operators.html`,
};
export const PUT_TARGETS: Source = {
  title: 'EventBridge API Reference: PutTargets',
  url: `${API}API_PutTargets.html`,
};
export const TARGET: Source = {
  title: 'EventBridge API Reference: Target',
  url: `${API}API_Target.html`,
};
export const ENTRY: Source = {
  title: 'EventBridge API Reference: PutEventsRequestEntry',
  url: `${API}API_PutEventsRequestEntry.html`,
};
