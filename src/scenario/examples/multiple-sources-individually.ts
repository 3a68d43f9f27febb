import { type ExampleFile, putRule, USER_GUIDE } from './example';

const POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "AllowPutRuleIfSourceIsEC2OrECS",
      "Effect": "Allow",
      "Action": "events:PutRule",
      "Resource": "*",
      "Condition": {
        "StringEquals": {
          "events:source": ["aws.ec2", "aws.ecs"]
        }
      }
    }
  ]
}`;

/** Two sources in one pattern are a list, which a bare operator does not match. */
export const multipleSourcesIndividually: ExampleFile = {
  source: USER_GUIDE,
  columns: [
    {
      name: 'Policy A',
      policies: [POLICY],
      intent: { kind: 'only-sources', values: ['aws.ec2', 'aws.ecs'] },
    },
  ],
  rows: [
    putRule('{ "source": ["aws.ec2"] }', ['Yes']),
    putRule('{ "source": ["aws.ecs"] }', ['Yes']),
    putRule('{ "source": ["aws.s3"] }', ['No']),
    putRule('{ "source": ["aws.ec2", "aws.ecs"] }', ['No']),
    putRule('{ "detail-type": ["AWS API Call via CloudTrail"] }', ['No']),
  ],
};
