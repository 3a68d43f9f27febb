import type { Call, CallSite } from '../engine';
import { newId } from './ids';
import type { Caller, Expectation, Row, Scenario } from './types';

/** The account, region and rule of AWS's own examples. */
export const DEFAULT_SITE: CallSite = {
  principal: 'arn:aws:iam::123456789012:user/alice',
  account: '123456789012',
  region: 'us-east-1',
  bus: 'default',
  rule: 'MyRule',
};

/** An identity policy to start from. */
export const BLANK_POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "events:PutRule",
      "Resource": "*"
    }
  ]
}`;

const BLANK_CALLS: { readonly [Kind in Call['kind']]: string } = {
  PutRule: '{ "source": ["aws.ec2"] }',
  PutTargets:
    '[{ "Id": "1", "Arn": "arn:aws:lambda:us-east-1:123456789012:function:my-function" }]',
  PutEvents: `{
  "Source": "com.example.orders",
  "DetailType": "OrderPlaced",
  "Detail": "{}"
}`,
  Other: `{
  "action": "s3:GetObject",
  "resource": "arn:aws:s3:::my-bucket/report.csv",
  "context": {}
}`,
};

/** A caller that holds one identity policy. */
export function newCaller(name: string, text: string = BLANK_POLICY): Caller {
  return { id: newId('caller'), name, policies: [{ type: 'identity', text }] };
}

/** A row without expectations. */
export function newRow(call: Call = blankCall('PutRule')): Row {
  return { id: newId('row'), call, expected: {} };
}

/** The smallest sensible call of a kind, to start typing from. */
export function blankCall(kind: Call['kind']): Call {
  return { kind, text: BLANK_CALLS[kind] };
}

/** What a person starts from who wants none of the examples: one policy, one row. */
export function blankScenario(): Scenario {
  return {
    title: 'Untitled',
    site: DEFAULT_SITE,
    callers: [newCaller('Policy A')],
    rows: [newRow()],
    readings: {},
  };
}

/** Expected values in the order of the callers, as an example or a stored scenario lists them. */
export function expectedById(
  callers: readonly Caller[],
  values: readonly (Expectation | null | undefined)[],
): Record<string, Expectation> {
  const expected: Record<string, Expectation> = {};
  for (const [index, caller] of callers.entries()) {
    const value = values[index];
    if (value) expected[caller.id] = value;
  }
  return expected;
}
