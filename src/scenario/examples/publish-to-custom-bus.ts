import { type ExampleFile, putEvents } from './example';

const POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "events:PutEvents",
      "Resource": "arn:aws:events:us-east-1:123456789012:event-bus/my-custom-event-bus"
    }
  ]
}`;

/** The article's event, sent to this bus; without a name, to the default one. */
function userCreated(bus?: string): string {
  const members = [
    '"Source": "com.mycompany.userservice"',
    '"DetailType": "UserCreated"',
    String.raw`"Detail": "{\"userId\": \"user-123\", \"email\": \"test@example.com\"}"`,
    ...(bus === undefined ? [] : [`"EventBusName": "${bus}"`]),
  ];
  return `{\n${members.map((member) => `  ${member}`).join(',\n')}\n}`;
}

/**
 * Expected values: the article says that the policy is for that one bus, that an entry without
 * EventBusName goes to the default bus, and that region and account of the ARN have to match.
 */
export const publishToCustomBus: ExampleFile = {
  source: { title: 'An article on granting IAM permissions to publish events to EventBridge' },
  columns: [{ name: 'Policy A', policies: [POLICY] }],
  rows: [
    putEvents(userCreated('my-custom-event-bus'), {
      expected: ['Yes'],
      note: "The bus that the policy names, in the caller's own region and account",
    }),
    putEvents(userCreated(), {
      expected: ['No'],
      note: 'Without EventBusName the event goes to the default bus, which the policy does not name',
    }),
    putEvents(userCreated('arn:aws:events:eu-west-1:123456789012:event-bus/my-custom-event-bus'), {
      expected: ['No'],
      note: 'A bus of this name in another region is another bus',
    }),
    putEvents(userCreated('arn:aws:events:us-east-1:210987654321:event-bus/my-custom-event-bus'), {
      expected: ['No'],
      note: "A bus in another account needs that bus's own policy to allow it as well",
    }),
    putEvents(userCreated('orders'), {
      expected: ['No'],
      note: 'Every custom bus has to be granted by its own ARN',
    }),
  ],
};
