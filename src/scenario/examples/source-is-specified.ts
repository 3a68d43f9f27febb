import { type ExampleFile, putRule, USER_GUIDE } from './example';

const POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "AllowPutRuleIfSourceIsSpecified",
      "Effect": "Allow",
      "Action": "events:PutRule",
      "Resource": "*",
      "Condition": {
        "Null": {
          "events:source": "false"
        }
      }
    }
  ]
}`;

/** `Null` with `false`: the key has to be there. */
export const sourceIsSpecified: ExampleFile = {
  source: USER_GUIDE,
  columns: [
    {
      name: 'Policy A',
      policies: [POLICY],
      intent: { kind: 'condition', text: '{ "Null": { "events:source": "false" } }' },
    },
  ],
  rows: [
    putRule(
      `{
  "source": ["aws.ec2"],
  "detail-type": ["EC2 Instance State-change Notification"]
}`,
      ['Yes'],
    ),
    putRule('{ "source": ["aws.ecs", "aws.ec2"] }', ['Yes']),
    putRule('{ "detail-type": ["EC2 Instance State-change Notification"] }', ['No']),
  ],
};
