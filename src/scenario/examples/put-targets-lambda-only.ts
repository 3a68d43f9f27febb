import { type ExampleFile, putTargets, USER_GUIDE } from './example';
import { FUNCTION, OTHER_FUNCTION, QUEUE, targets } from './targets';

const POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "AllowPutTargetsOnASpecificRuleAndOnlyLambdaFunctions",
      "Effect": "Allow",
      "Action": "events:PutTargets",
      "Resource": "arn:aws:events:us-east-1:123456789012:rule/MyRule",
      "Condition": {
        "ArnLike": {
          "events:TargetArn": "arn:aws:lambda:*:*:function:*"
        }
      }
    }
  ]
}`;

/**
 * Expected values: the page says that the policy limits targets "to only Lambda functions", on the
 * rule MyRule. What it does with two functions in one call is not said.
 */
export const putTargetsLambdaOnly: ExampleFile = {
  source: USER_GUIDE,
  columns: [{ name: 'Policy A', policies: [POLICY] }],
  rows: [
    putTargets(targets(FUNCTION), { expected: ['Yes'] }),
    putTargets(targets(QUEUE), { expected: ['No'] }),
    putTargets(targets(FUNCTION, QUEUE), {
      expected: ['No'],
      note: 'A function does not bring the queue in with it',
    }),
    putTargets(targets(FUNCTION, OTHER_FUNCTION), {
      note: 'Two targets arrive as a list, which ArnLike does not match; ForAllValues:ArnLike would',
    }),
    putTargets(targets(FUNCTION), {
      site: { rule: 'OtherRule' },
      expected: ['No'],
      note: 'The same function on the rule OtherRule',
    }),
  ],
};
