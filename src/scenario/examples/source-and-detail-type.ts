import { type ExampleFile, putRule, USER_GUIDE } from './example';

const POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "AllowPutRuleIfSourceIsEC2AndDetailTypeIsInstanceStateChangeNotification",
      "Effect": "Allow",
      "Action": "events:PutRule",
      "Resource": "*",
      "Condition": {
        "StringEquals": {
          "events:source": "aws.ec2",
          "events:detail-type": "EC2 Instance State-change Notification"
        }
      }
    }
  ]
}`;

/** Two keys in one condition block: both must match. */
export const sourceAndDetailType: ExampleFile = {
  source: USER_GUIDE,
  columns: [
    {
      name: 'Policy A',
      policies: [POLICY],
      intent: { kind: 'only-sources', values: ['aws.ec2'] },
    },
  ],
  rows: [
    putRule('{ "source": ["aws.ec2"] }', ['No']),
    putRule('{ "source": ["aws.ecs"] }', ['No']),
    putRule(
      `{
  "source": ["aws.ec2"],
  "detail-type": ["EC2 Instance State-change Notification"]
}`,
      ['Yes'],
    ),
    putRule(
      `{
  "source": ["aws.ec2"],
  "detail-type": ["EC2 Instance Health Failed"]
}`,
      ['No'],
    ),
    putRule('{ "detail-type": ["EC2 Instance State-change Notification"] }', ['No']),
  ],
};
