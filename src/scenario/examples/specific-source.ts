import { type ExampleFile, putRule, USER_GUIDE } from './example';

const ALLOW_ALL = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "AllowPutRuleForAllEvents",
      "Effect": "Allow",
      "Action": "events:PutRule",
      "Resource": "*"
    }
  ]
}`;

const ALLOW_EC2 = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "AllowPutRuleForAllEC2Events",
      "Effect": "Allow",
      "Action": "events:PutRule",
      "Resource": "*",
      "Condition": {
        "StringEquals": {
          "events:source": "aws.ec2"
        }
      }
    }
  ]
}`;

/** The page's first table, and the scenario that a first visit shows. */
export const specificSource: ExampleFile = {
  source: USER_GUIDE,
  columns: [
    { name: 'Policy A', policies: [ALLOW_ALL] },
    {
      name: 'Policy B',
      policies: [ALLOW_EC2],
      intent: { kind: 'only-sources', values: ['aws.ec2'] },
    },
  ],
  rows: [
    putRule('{ "source": ["aws.ec2"] }', ['Yes', 'Yes']),
    putRule('{ "source": ["aws.ec2", "aws.s3"] }', ['Yes', 'No']),
    putRule(
      `{
  "source": ["aws.ec2"],
  "detail-type": ["EC2 Instance State-change Notification"]
}`,
      ['Yes', 'Yes'],
    ),
    putRule('{ "detail-type": ["EC2 Instance State-change Notification"] }', ['Yes', 'No']),
  ],
};
