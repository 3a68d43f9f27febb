import { type ExampleFile, putRule, USER_GUIDE } from './example';

const POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "AllowPutRuleIfSourceIsSpecifiedAndIsEitherS3OrEC2OrBoth",
      "Effect": "Allow",
      "Action": "events:PutRule",
      "Resource": "*",
      "Condition": {
        "ForAllValues:StringEquals": {
          "events:source": ["aws.ec2", "aws.s3"]
        },
        "Null": {
          "events:source": "false"
        }
      }
    }
  ]
}`;

/** `ForAllValues` for every source, and `Null` because it is true of no source at all. */
export const allowedSourcesList: ExampleFile = {
  source: USER_GUIDE,
  columns: [
    {
      name: 'Policy A',
      policies: [POLICY],
      intent: { kind: 'only-sources', values: ['aws.ec2', 'aws.s3'] },
    },
  ],
  rows: [
    putRule('{ "source": ["aws.ec2"] }', ['Yes']),
    putRule('{ "source": ["aws.ec2", "aws.s3"] }', ['Yes']),
    putRule('{ "source": ["aws.ec2", "aws.autoscaling"] }', ['No']),
    putRule('{ "detail-type": ["EC2 Instance State-change Notification"] }', ['No']),
  ],
};
