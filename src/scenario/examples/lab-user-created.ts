import type { ExampleFile } from './example';
import { labOf } from './lab-of';
import { publishToCustomBus } from './publish-to-custom-bus';

const BUS = 'my-custom-event-bus';

/** The article's event for this bus; without a name, for the default one. */
function userCreated(bus?: string): string {
  const members = [
    '"Source": "com.mycompany.userservice"',
    '"DetailType": "UserCreated"',
    String.raw`"Detail": "{\"userId\": \"user-123\", \"plan\": \"free\"}"`,
    ...(bus === undefined ? [] : [`"EventBusName": "${bus}"`]),
  ];
  return `[\n  {\n${members.map((member) => `    ${member}`).join(',\n')}\n  }\n]`;
}

function target(arn: string): string {
  return JSON.stringify([{ Id: '1', Arn: arn }], undefined, 2);
}

/**
 * The article's story: publishing needs events:PutEvents on exactly the bus that the entry names, and
 * neither a bus nor a rule has to be there for AWS to accept it.
 */
export const labUserCreated: ExampleFile = {
  ...publishToCustomBus,
  site: { principal: 'arn:aws:iam::123456789012:role/MyEventBridgePublisherRole' },
  columns: [
    ...publishToCustomBus.columns,
    {
      name: 'Any own bus',
      policies: [
        `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "events:PutEvents",
      "Resource": "arn:aws:events:us-east-1:123456789012:event-bus/*"
    }
  ]
}`,
      ],
    },
  ],
  lab: labOf({
    buses: [{ bus: BUS }, { bus: 'audit' }],
    rules: [
      {
        name: 'new-users',
        bus: BUS,
        pattern: `{
  "source": ["com.mycompany.userservice"],
  "detail-type": ["UserCreated"]
}`,
        targets: target('arn:aws:lambda:us-east-1:123456789012:function:WelcomeMail'),
      },
      {
        name: 'paying-users',
        bus: BUS,
        pattern: `{
  "source": ["com.mycompany.userservice"],
  "detail": {
    "plan": [{ "anything-but": "free" }]
  }
}`,
        targets: target('arn:aws:sqs:us-east-1:123456789012:billing'),
      },
      {
        name: 'audit-orders',
        bus: BUS,
        pattern: `{
  "detail-type": ["OrderShipped"]
}`,
        targets: target('arn:aws:logs:us-east-1:123456789012:log-group:/audit'),
      },
    ],
    calls: [
      { title: 'To the custom bus', text: userCreated(BUS) },
      { title: 'Without a bus', text: userCreated() },
      { title: 'To a bus without rules', text: userCreated('audit'), column: 1 },
    ],
  }),
};
