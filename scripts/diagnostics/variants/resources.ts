import type { Variants } from './variant';
import { resource, statement, text } from './write';

const RULE = 'us-east-1:123456789012:rule/MyRule';

export const RESOURCE_VARIANTS = {
  'missing-resource': [resource(undefined), statement({ Resource: undefined, NotResource: [] })],
  'resource-not-arn': [
    resource('***'),
    resource('*a'),
    resource(`my arn:aws:events:${RULE}`),
    resource(' * '),
    resource('**'),
    resource('a*'),
    resource(`ARN:aws:events:${RULE}`),
    resource(` arn:aws:events:${RULE} `),
    resource(`an:aws:events:${RULE}`),
    resource(''),
  ],
  'resource-partition': [
    resource(`arn: aws :events:${RULE}`),
    resource(`arn:AWS:events:${RULE}`),
    resource(`arn::events:${RULE}`),
    resource(`arn:\${aws:Partition}:events:${RULE}`),
    resource(`arn: aws-ch:events:${RULE}`),
    resource('arn:azure:s3'),
    resource('arn:azure'),
    resource('rule:MyRule'),
    resource(`ARN:azure:events:${RULE}`),
  ],
  'resource-service': [
    statement({ Action: [7, 'events:PutRule'], Resource: `arn:aws:*:${RULE}` }),
    statement({ Action: 'xevents:PutRule', Resource: `arn:aws:*:${RULE}` }),
    resource('arn:aws'),
    resource('arn:aws:'),
    resource(`arn:aws:event?:${RULE}`),
    statement({ Action: ['events:PutRule', 's3:GetObject'], Resource: `arn:aws:*:${RULE}` }),
    statement({ Action: ['Events:PutRule', 'events:*'], Resource: `arn:aws:*:${RULE}` }),
    statement({ Action: 's3:*', Resource: 'arn:aws:*:::b' }),
    statement({ Action: undefined, NotAction: 'events:*', Resource: `arn:aws:*:${RULE}` }),
    resource('arn:aws:*:a'),
  ],
  'resource-too-short': [
    resource('arn:aws:s3::example-bucket/*'),
    resource('arn:aws:events::rule/MyRule'),
    resource('arn:aws-cn:events::event-bus/default'),
    resource('arn:aws:events::target/x'),
    resource('arn:aws::us-east-1'),
  ],
  'resource-region': [resource('arn:aws:iam:*:123456789012:user/alice')],
  'resource-iam-path': [resource('arn:aws:iam::123456789012:root')],
  'incomplete-arn': [
    resource('arn:aws:events:us-east-1:123456789012'),
    statement({ Resource: 'arn:aws:s3:us-east-1' }, 'scp'),
  ],
  'incomplete-arn-alone': [statement({ Principal: '*', Resource: 'arn:aws:s3' }, 'rcp')],
  'resource-not-for-action': [
    resource('arn:aws:events:us-east-1:123456789012:rules/x'),
    resource('arn:aws:s3:us-east-1:123456789012:rule/x'),
    resource(['arn:aws:s3:::example-bucket', 'arn:aws:events:*:*:rule/MyRule']),
    resource('arn:aws:events:us-east-1:123456789012:rul'),
    resource('arn:aws:events:us-east-1:123456789012:'),
    resource('arn:aws:events:us-east-1:123456789012:bus*'),
    statement({
      Action: ['events:CreateEventBus', 'events:CreateArchive'],
      Resource: 'arn:aws:events:*:*:rule/*',
    }),
  ],
  'variable-needs-version': [
    text(
      '{\n  "Statement": [{"Effect": "Allow", "Action": "events:*", "Resource": "arn:aws:events:*:*:rule/${aws:username}"}]\n}',
      'boundary',
    ),
    text(
      '{"Version": "2008-10-17", "Statement": {"Effect": "Allow", "Action": "events:*", "Resource": "*", "Principal": "*", "Condition": {"StringEquals": {"aws:PrincipalTag/a": "${aws:username}"}}}}',
      'resource',
    ),
  ],
  'variable-too-early': [
    resource('arn:aws:events:${aws:RequestedRegion}:${aws:PrincipalAccount}:rule/${aws:username}'),
  ],
  'variable-malformed': [
    resource('arn:aws:events:*:*:rule/${aws:username }'),
    resource('arn:aws:events:*:*:rule/${   aws:username}'),
    resource('arn:aws:events:*:*:rule/${aws:username  }'),
    resource('arn:aws:events:*:*:rule/${ aws:username }/${aws:userid}'),
    resource("arn:aws:events:*:*:rule/${aws:username,'x'"),
    resource('arn:aws:events:*:*:rule/${aws:username,x}'),
    resource('arn:aws:events:*:*:rule/${}'),
    resource("arn:aws:events:*:*:rule/${aws:username ,'x'}"),
    resource('arn:aws:events:*:*:rule/${aws:user name} ${aws:user$name}'),
    resource('arn:aws:events:*:*:rule/${**}${a:b'),
  ],
} satisfies Variants;
