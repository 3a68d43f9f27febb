import { type ExampleFile, putRule, USER_GUIDE } from './example';

const POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "AllowPutRuleEventsWithDetailServiceEC2",
      "Effect": "Allow",
      "Action": "events:PutRule",
      "Resource": "*",
      "Condition": {
        "StringEquals": {
          "events:detail.service": "ABUSE"
        }
      }
    }
  ]
}`;

/**
 * Expected values: the page says that the policy "allows the creation of rules only for events"
 * with this value. The last two rows are about how the field is written and carry none.
 */
export const detailService: ExampleFile = {
  source: USER_GUIDE,
  columns: [{ name: 'Policy A', policies: [POLICY] }],
  rows: [
    putRule(
      `{
  "source": ["aws.health"],
  "detail": { "service": ["ABUSE"] }
}`,
      ['Yes'],
    ),
    putRule(
      `{
  "source": ["aws.health"],
  "detail": { "service": ["EC2"] }
}`,
      ['No'],
    ),
    putRule(
      '{ "source": ["aws.health"] }',
      ['No'],
      'A pattern that leaves the field out would receive events with any value',
    ),
    putRule('{ "detail.service": ["ABUSE"] }', [], 'The same field, written with a dot'),
    putRule(
      '{ "detail": { "service": ["ABUSE", "EC2"] } }',
      [],
      'Two values arrive as a list, which StringEquals does not match',
    ),
  ],
};
