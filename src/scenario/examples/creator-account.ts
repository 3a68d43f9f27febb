import { type ExampleFile, putRule, USER_GUIDE } from './example';

const OWNED = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "AllowPutRuleForOwnedRules",
      "Effect": "Allow",
      "Action": "events:PutRule",
      "Resource": "*",
      "Condition": {
        "StringEqualsIfExists": {
          "events:creatorAccount": "\${aws:PrincipalAccount}"
        }
      }
    }
  ]
}`;

const WITHOUT_IF_EXISTS = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "AllowPutRuleForOwnedRules",
      "Effect": "Allow",
      "Action": "events:PutRule",
      "Resource": "*",
      "Condition": {
        "StringEquals": {
          "events:creatorAccount": "\${aws:PrincipalAccount}"
        }
      }
    }
  ]
}`;

/** The page's policy beside the same one without IfExists; the page prints no verdicts. */
export const creatorAccount: ExampleFile = {
  source: USER_GUIDE,
  columns: [
    { name: 'Policy A', policies: [OWNED] },
    { name: 'Without IfExists', policies: [WITHOUT_IF_EXISTS] },
  ],
  rows: [
    putRule(
      '{ "source": ["aws.ec2"] }',
      [],
      'A rule that does not exist yet has no creator account: IfExists lets it be created',
    ),
    putRule(
      '{ "detail-type": ["EC2 Instance State-change Notification"] }',
      [],
      'The pattern plays no part: the condition is about the rule',
    ),
  ],
};
