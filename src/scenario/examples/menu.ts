import { DEFAULT_EXAMPLE, DEFAULT_TITLE } from './default';

const SOURCES = 'Sources and detail types';
const DETAILS = 'Details of the event';
const RULES = 'Rules and targets';
const PUBLISHING = 'Publishing';
/** Written for this page; AWS prints no tables for them. */
export const CALLERS = 'Boundaries, organizations and other accounts';

/** These open in the event lab. */
export const LAB = 'Event lab';

/** All examples in the order of the menu; `#example/<id>` is the address of each, for good. */
export const MENU = [
  {
    id: DEFAULT_EXAMPLE,
    title: DEFAULT_TITLE,
    group: SOURCES,
  },
  {
    id: 'multiple-sources-individually',
    title: 'Defining multiple sources that can be used in an event pattern individually',
    group: SOURCES,
  },
  {
    id: 'source-and-detail-type',
    title: 'Defining a source and a DetailType that can be used in an event pattern',
    group: SOURCES,
  },
  {
    id: 'source-is-specified',
    title: 'Ensuring that the source is defined in the event pattern',
    group: SOURCES,
  },
  {
    id: 'allowed-sources-list',
    title: 'Defining a list of allowed sources in an event pattern with multiple sources',
    group: SOURCES,
  },
  {
    id: 'deny-ec2',
    title: 'Allowing all events except Amazon EC2 events, with a deny statement',
    group: SOURCES,
  },
  {
    id: 'detail-service',
    title: 'Limiting PutRule access by detail.service',
    group: DETAILS,
  },
  {
    id: 'detail-event-type-code',
    title: 'Limiting PutRule access by detail.eventTypeCode',
    group: DETAILS,
  },
  {
    id: 'principal-id',
    title:
      'Ensuring that only AWS CloudTrail events for API calls from a certain PrincipalId are allowed',
    group: DETAILS,
  },
  {
    id: 'creator-account',
    title: 'Using the creatorAccount condition',
    group: RULES,
  },
  {
    id: 'put-targets-specific-rule',
    title: 'Limiting access to targets: one rule',
    group: RULES,
  },
  {
    id: 'put-targets-lambda-only',
    title: 'Limiting access to targets: one rule, Lambda functions only',
    group: RULES,
  },
  {
    id: 'event-bus-invocation',
    title: 'Using the eventBusInvocation condition',
    group: PUBLISHING,
  },
  {
    id: 'publish-to-custom-bus',
    title: 'Publishing to one custom event bus',
    group: PUBLISHING,
  },
  {
    id: 'cross-account-put-events',
    title: 'Sending events to the bus of another account',
    group: CALLERS,
  },
  {
    id: 'boundary-and-bus-policy',
    title: 'A permissions boundary against the policy of a bus',
    group: CALLERS,
  },
  {
    id: 'session-policy',
    title: 'A session policy that narrows a role',
    group: CALLERS,
  },
  {
    id: 'scp-levels',
    title: 'Service control policies at two levels',
    group: CALLERS,
  },
  {
    id: 'rcp-data-perimeter',
    title: 'A resource control policy around a bus that is open to everybody',
    group: CALLERS,
  },
  {
    id: 'not-principal-and-boundary',
    title: 'A Deny with NotPrincipal and a caller with a boundary',
    group: CALLERS,
  },
  {
    id: 'lab-user-created',
    title: 'A published event from the call to its rules',
    group: LAB,
  },
  {
    id: 'lab-cross-account',
    title: 'An event that goes on to the bus of another account',
    group: LAB,
  },
] as const;

export type ExampleId = (typeof MENU)[number]['id'];
