import type { PolicyDocument } from '../types';
import { type ExampleFile, putEvents } from './example';
import { allow, EVALUATION_LOGIC, orderPlaced, policyText } from './policy-texts';

const THEIR_BUS = 'arn:aws:events:us-east-1:210987654321:event-bus/orders';
const PUBLISHER = policyText(allow('events:PutEvents'));

/** Stands on the bus of the other account and names the caller's account. */
const theirPolicy: PolicyDocument = {
  type: 'resource',
  text: policyText({
    Sid: 'AllowAccountToPutEvents',
    Effect: 'Allow',
    Principal: { AWS: 'arn:aws:iam::123456789012:root' },
    Action: 'events:PutEvents',
    Resource: THEIR_BUS,
  }),
};

/**
 * Expected values: across accounts both have to allow, the caller's by an identity policy and the
 * other by the policy of its bus; in one account the identity policy is enough.
 */
export const crossAccountPutEvents: ExampleFile = {
  source: EVALUATION_LOGIC,
  columns: [
    { name: 'Identity policy only', policies: [PUBLISHER] },
    { name: 'Bus policy only', policies: [theirPolicy] },
    { name: 'Both', policies: [PUBLISHER, theirPolicy] },
  ],
  rows: [
    putEvents(orderPlaced(THEIR_BUS), {
      expected: ['No', 'No', 'Yes'],
      note: "Another account's bus: both accounts have to allow it",
    }),
    putEvents(orderPlaced('orders'), {
      expected: ['Yes', 'No', 'Yes'],
      note: "A bus in the caller's own account",
    }),
  ],
};
