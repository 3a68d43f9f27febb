import { DETAIL_TYPES, SOURCES } from '../events';
import { type KnownValue, values } from '../shape';

/** EventBridge's keys in plain words, as its page on policy conditions has them. */
export const EVENTBRIDGE_WORDS: Readonly<Record<string, string>> = {
  'events:source':
    'The `source` that the event pattern of a new rule asks for, or that a published event names. A pattern that names several sources brings several values, one without a source brings none.',
  'events:detail-type':
    'The `detail-type` that the event pattern of a new rule asks for, or that a published event names.',
  'events:TargetArn':
    'The ARNs of the targets that a call of PutTargets adds to a rule. Dead-letter queues are not among them.',
  'events:creatorAccount':
    'The account that created the rule. Absent while the rule does not exist yet.',
  'events:eventBusInvocation':
    '`"true"` when a rule of another event bus sends the event, `"false"` when PutEvents is called.',
  'events:detail.service':
    'The `detail.service` that the event pattern of a new rule asks for, as AWS Health events have it.',
  'events:detail.eventTypeCode':
    'The `detail.eventTypeCode` that the event pattern of a new rule asks for, as AWS Health events have it.',
  'events:detail.userIdentity.principalId':
    'The `detail.userIdentity.principalId` that the event pattern of a new rule asks for, as API calls via CloudTrail have it.',
  'events:ManagedBy':
    'The service that made the rule for you, by its principal name. For the use of AWS itself.',
  'aws:SourceArn': 'The rule that sends the event, when a rule sends it to an event bus.',
  'aws:SourceAccount': 'The account of the rule that sends the event.',
};

/** Values worth suggesting. */
export const KEY_VALUES: Readonly<Record<string, readonly KnownValue[]>> = {
  'events:source': SOURCES,
  'events:detail-type': DETAIL_TYPES,
  'events:eventBusInvocation': values('true', 'false'),
  'events:creatorAccount': [
    { value: '${aws:PrincipalAccount}', about: "The caller's own account." },
    { value: '123456789012' },
  ],
  'events:TargetArn': values(
    'arn:aws:lambda:*:*:function:*',
    'arn:aws:sqs:*:*:*',
    'arn:aws:sns:*:*:*',
    'arn:aws:events:*:*:event-bus/*',
  ),
  'events:detail.service': values('ABUSE', 'EC2', 'RDS'),
  'events:detail.eventTypeCode': values('AWS_ABUSE_DOS_REPORT'),
  'events:ManagedBy': values('ecs.amazonaws.com', 'config.amazonaws.com'),
  'aws:SourceArn': values('arn:aws:events:us-east-1:123456789012:rule/MyRule'),
  'aws:RequestedRegion': values('us-east-1', 'us-west-2', 'eu-central-1', 'eu-west-1'),
  'aws:PrincipalAccount': values('123456789012'),
  'aws:SourceAccount': values('123456789012'),
};
