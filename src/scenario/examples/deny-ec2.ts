import { type ExampleFile, putRule, USER_GUIDE } from './example';

const DENY_EC2 = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "DenyPutRuleForAllEC2Events",
      "Effect": "Deny",
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

/**
 * The page prints the Deny alone and says that it "allows users to access all events except Amazon
 * EC2 events"; by its own words users must be authorized for PutRule as well, hence the second
 * column. Expected values stand where those two sentences decide. The last two rows contradict
 * the first sentence, so they carry none.
 */
export const denyEc2: ExampleFile = {
  source: USER_GUIDE,
  columns: [
    { name: 'Deny alone', policies: [DENY_EC2] },
    {
      name: 'Deny + allow all',
      policies: [DENY_EC2, ALLOW_ALL],
      intent: { kind: 'never-sources', values: ['aws.ec2'] },
    },
  ],
  rows: [
    putRule('{ "source": ["aws.ec2"] }', ['No', 'No']),
    putRule(
      '{ "source": ["aws.s3"] }',
      ['No', 'Yes'],
      'A Deny takes away and never gives: something else has to allow the call',
    ),
    putRule(
      '{ "source": ["aws.ec2", "aws.s3"] }',
      [],
      'Two sources arrive as a list, which StringEquals does not match, so the Deny lets this rule pass and it receives EC2 events; ForAnyValue:StringEquals would catch it',
    ),
    putRule(
      '{ "detail-type": ["EC2 Instance State-change Notification"] }',
      [],
      'No source is named, so the Deny finds nothing to compare, and the rule receives EC2 events all the same',
    ),
  ],
};
