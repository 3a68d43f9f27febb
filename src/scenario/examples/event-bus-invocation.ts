import { type ExampleFile, putEvents, USER_GUIDE } from './example';

const POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "AllowCrossAccountInvocationEventsOnly",
      "Effect": "Allow",
      "Action": "events:PutEvents",
      "Resource": "*",
      "Condition": {
        "BoolIfExists": {
          "events:eventBusInvocation": "true"
        }
      }
    }
  ]
}`;

/** Expected values: the page says that the key is false for a PutEvents API request. */
export const eventBusInvocation: ExampleFile = {
  source: USER_GUIDE,
  columns: [{ name: 'Policy A', policies: [POLICY] }],
  rows: [
    putEvents(
      `{
  "Source": "com.example.orders",
  "DetailType": "OrderPlaced",
  "Detail": "{}"
}`,
      {
        expected: ['No'],
        note: 'A PutEvents call carries the value false; true comes only with a rule that sends to this bus from another account',
      },
    ),
    putEvents(
      `{
  "Source": "com.example.orders",
  "DetailType": "OrderPlaced",
  "Detail": "{}",
  "EventBusName": "orders"
}`,
      {
        expected: ['No'],
        note: 'Whichever the bus: the key is present, so IfExists changes nothing',
      },
    ),
  ],
};
