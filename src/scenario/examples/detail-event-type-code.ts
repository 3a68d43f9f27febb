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
          "events:detail.eventTypeCode": "AWS_ABUSE_DOS_REPORT"
        }
      }
    }
  ]
}`;

/**
 * Expected values: the page says that the policy "allows the creation of rules only for events"
 * with this value. The last two rows are about how the field is written and carry none.
 */
export const detailEventTypeCode: ExampleFile = {
  source: USER_GUIDE,
  columns: [{ name: 'Policy A', policies: [POLICY] }],
  rows: [
    putRule(
      `{
  "source": ["aws.health"],
  "detail": { "eventTypeCode": ["AWS_ABUSE_DOS_REPORT"] }
}`,
      ['Yes'],
    ),
    putRule(
      `{
  "source": ["aws.health"],
  "detail": { "eventTypeCode": ["AWS_EC2_OPERATIONAL_ISSUE"] }
}`,
      ['No'],
    ),
    putRule(
      '{ "source": ["aws.health"] }',
      ['No'],
      'A pattern that leaves the field out would receive events with any value',
    ),
    putRule(
      '{ "detail.eventTypeCode": ["AWS_ABUSE_DOS_REPORT"] }',
      [],
      'The same field, written with a dot',
    ),
    putRule(
      '{ "detail": { "eventTypeCode": ["AWS_ABUSE_DOS_REPORT", "AWS_EC2_OPERATIONAL_ISSUE"] } }',
      [],
      'Two values arrive as a list, which StringEquals does not match',
    ),
  ],
};
