import type { Variants } from './variant';
import { condition, statement } from './write';

const key = (name: string) => condition({ StringLike: { [name]: 'a' } });

export const KEY_VARIANTS = {
  'key-details': [key('events:details-type'), key('events:Details.eventTypeCode')],
  'unknown-key': [
    key('events:x'),
    key('aws:UserNam'),
    key('aws:nothing-like-it'),
    key('events:details.nothing'),
    key('aws:PrincipalTag'),
    key('events:'),
  ],
  'key-without-service': [key('source '), key('SourceIp'), key('nothing'), key('PrincipalTag')],
  'key-not-for-action': [
    statement({
      Action: ['events:ListRules', 'events:PutRule'],
      Condition: { StringEquals: { 'events:eventBusInvocation': 'true' } },
    }),
    statement({
      Action: 'events:PutEvents',
      Condition: { StringEquals: { 'Events:creatorAccount': '123456789012' } },
    }),
  ],
  'variable-unknown': [
    condition({ StringEquals: { 'aws:userid': "x${aws:usernam, 'a'}-${events:none}" } }),
    condition({ ArnLike: { 'aws:SourceArn': 'arn:aws:events:*:*:rule/${AWS:nothing-like-it}' } }),
    condition({ StringLike: { 'aws:userid': '${aws:PrincipalTa}' } }),
  ],
  'variable-list': [
    condition({ StringLike: { 'aws:userid': ['a', '${aws:username}/${aws:TagKeys}'] } }),
  ],
} satisfies Variants;
