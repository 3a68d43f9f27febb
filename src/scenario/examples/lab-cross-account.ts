import { type ExampleFile, putEvents } from './example';
import { labOf } from './lab-of';
import { allow, EVALUATION_LOGIC, orderPlaced, policyText } from './policy-texts';

const THEIR_BUS = 'arn:aws:events:us-east-1:210987654321:event-bus/orders';
const OUR_BUS = 'arn:aws:events:us-east-1:123456789012:event-bus/shop';
const SENDER = 'arn:aws:iam::123456789012:role/SendToOrders';

/** Stands on the bus of the other account and lets the sender's role in. */
const THEIR_POLICY = policyText({
  Sid: 'AllowOurRole',
  Effect: 'Allow',
  Principal: { AWS: SENDER },
  Action: 'events:PutEvents',
  Resource: THEIR_BUS,
});

/**
 * Two ways to the bus of another account: by a rule, whose role that bus lets in, and by a call of
 * one's own, which it does not.
 */
export const labCrossAccount: ExampleFile = {
  source: EVALUATION_LOGIC,
  site: { principal: 'arn:aws:iam::123456789012:role/Shop' },
  columns: [{ name: 'Shop', policies: [policyText(allow('events:PutEvents'))] }],
  rows: [
    putEvents(orderPlaced('shop'), {
      expected: ['Yes'],
      note: "A bus in the caller's own account",
    }),
    putEvents(orderPlaced(THEIR_BUS), {
      expected: ['No'],
      note: "Another account's bus: its own policy has to allow it too",
    }),
  ],
  lab: labOf({
    buses: [{ bus: 'shop' }, { bus: THEIR_BUS, policy: THEIR_POLICY }],
    rules: [
      {
        name: 'orders-to-fulfillment',
        bus: 'shop',
        pattern: `{
  "source": [{ "prefix": "com.example." }],
  "detail-type": ["OrderPlaced"]
}`,
        targets: JSON.stringify([{ Id: '1', Arn: THEIR_BUS, RoleArn: SENDER }], undefined, 2),
      },
      {
        name: 'pack',
        bus: THEIR_BUS,
        pattern: `{
  "account": ["123456789012"],
  "detail-type": ["OrderPlaced"]
}`,
        targets: JSON.stringify(
          [{ Id: '1', Arn: 'arn:aws:sqs:us-east-1:210987654321:packing' }],
          undefined,
          2,
        ),
      },
      {
        name: 'back-to-the-shop',
        bus: THEIR_BUS,
        pattern: `{
  "detail-type": ["OrderPlaced"]
}`,
        targets: JSON.stringify([{ Id: '1', Arn: OUR_BUS }], undefined, 2),
      },
    ],
    calls: [
      { title: 'By a rule', text: orderPlaced('shop') },
      { title: 'By a call', text: orderPlaced(THEIR_BUS) },
    ],
  }),
};
