import { type ExampleFile, putTargets, USER_GUIDE } from './example';
import { FUNCTION, QUEUE, targets } from './targets';

const POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "AllowPutTargetsOnASpecificRule",
      "Effect": "Allow",
      "Action": "events:PutTargets",
      "Resource": "arn:aws:events:us-east-1:123456789012:rule/MyRule"
    }
  ]
}`;

/**
 * Expected values: the page says that the policy "limits users to adding targets to only a specific
 * rule: MyRule under account 123456789012", and that they can add any target.
 */
export const putTargetsSpecificRule: ExampleFile = {
  source: USER_GUIDE,
  columns: [{ name: 'Policy A', policies: [POLICY] }],
  rows: [
    putTargets(targets(FUNCTION), { expected: ['Yes'] }),
    putTargets(targets(QUEUE), { expected: ['Yes'], note: 'Any target will do' }),
    putTargets(targets(FUNCTION, QUEUE), { expected: ['Yes'] }),
    putTargets(targets(FUNCTION), {
      site: { rule: 'OtherRule' },
      expected: ['No'],
      note: 'The same target on the rule OtherRule',
    }),
    putTargets(targets(FUNCTION), {
      site: { bus: 'orders' },
      note: 'MyRule on the bus orders: its ARN ends in rule/orders/MyRule',
    }),
  ],
};
