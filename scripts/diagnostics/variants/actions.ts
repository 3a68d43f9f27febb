import type { Variants } from './variant';
import { action, statement } from './write';

export const ACTION_VARIANTS = {
  'conflicting-elements': [
    statement({ NotResource: 'arn:aws:s3:::b' }),
    statement({ Principal: '*', NotPrincipal: { AWS: '123456789012' } }, 'resource'),
  ],
  'missing-action': [action(undefined), statement({ Action: undefined, NotAction: [] })],
  'action-without-service': [
    action('PutRule x!'),
    action('events.putrule'),
    action(['events:PutRule', 'events/PutTargets']),
    action('GetObject'),
    action(' PutRule '),
    action('s3.PutRule'),
    action(''),
    statement({ Action: undefined, NotAction: 'PutRule' }),
  ],
  'action-colons': [
    action(' events:PutRule,  s3:GetObject '),
    action('events::PutRule'),
    action('events:PutRule, s3:GetObject;sqs:*'),
    action(['s3:GetObject', 'events:PutRule events:PutTargets']),
    action('s3:Get:Object, events:PutRule'),
    action('eventbridge:events:PutRule'),
  ],
  'action-service-characters': [
    action(' s3 :GetObject'),
    action('s 3:Get Object'),
    action(' events : PutRule'),
    action('a_b:Get Object'),
  ],
  'action-without-name': [action(':PutRule'), action(':')],
  'unknown-service': [
    action('s33:GetEvents'),
    action('event:PutRule'),
    action('s33:GetObject'),
    action('evnts:putrule'),
    action('MyEvents:Get*'),
  ],
  'unknown-action': [
    action('events: PutRule'),
    action('events:Get*Rules'),
    action('Events:PutRuls'),
    action('events:GetRule'),
    action('events:PutEvent?x'),
  ],
  'action-needs-all-resources': [
    statement({
      Action: ['events:ListRules', 'events:ListEventBuses'],
      Resource: 'arn:aws:events:*:*:rule/a',
    }),
    statement({
      Action: 'events:PutPartnerEvents',
      Resource: ['arn:aws:events:*:*:rule/a', 'arn:aws:events:*:*:rule/b'],
    }),
  ],
} satisfies Variants;
