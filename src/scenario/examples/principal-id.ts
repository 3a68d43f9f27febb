import { type ExampleFile, putRule, USER_GUIDE } from './example';

const POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "AllowPutRuleOnlyForCloudTrailEventsWhereUserIsASpecificIAMUser",
      "Effect": "Allow",
      "Action": "events:PutRule",
      "Resource": "*",
      "Condition": {
        "StringEquals": {
          "events:detail-type": ["AWS API Call via CloudTrail"],
          "events:detail.userIdentity.principalId": ["AIDAJ45Q7YFFAREXAMPLE"]
        }
      }
    }
  ]
}`;

/**
 * The page prints this policy without its opening brace, which is mended here; the flat dotted key
 * of the patterns is the page's.
 */
export const principalId: ExampleFile = {
  source: USER_GUIDE,
  columns: [{ name: 'Policy A', policies: [POLICY] }],
  rows: [
    putRule('{ "detail-type": ["AWS API Call via CloudTrail"] }', ['No']),
    putRule(
      `{
  "detail-type": ["AWS API Call via CloudTrail"],
  "detail.userIdentity.principalId": ["AIDAJ45Q7YFFAREXAMPLE"]
}`,
      ['Yes'],
    ),
    putRule(
      `{
  "detail-type": ["AWS API Call via CloudTrail"],
  "detail.userIdentity.principalId": ["AROAIDPPEZS35WEXAMPLE:AssumedRoleSessionName"]
}`,
      ['No'],
    ),
  ],
};
