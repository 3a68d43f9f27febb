import { PUT_TARGETS, TARGET } from './pages';
import { OBJECT, type Shape, values } from './shape';

const arn = (about: string): Shape => ({ about, source: TARGET });
const group = (about: string, keys: Readonly<Record<string, Shape>>): Shape => ({
  about,
  source: TARGET,
  stub: OBJECT,
  keys,
});

const target: Shape = {
  snippets: [
    {
      label: 'Target',
      about: 'One target of the rule',
      body: '{ "Id": "${1:1}", "Arn": "${2:arn:aws:lambda:us-east-1:123456789012:function:MyFunction}" }',
    },
  ],
  keys: {
    Id: { about: 'A name for the target, once per rule.', source: TARGET, values: values('1') },
    Arn: {
      about: 'What the rule invokes. The condition key `events:TargetArn` holds it.',
      source: TARGET,
      values: values(
        'arn:aws:lambda:us-east-1:123456789012:function:MyFunction',
        'arn:aws:sqs:us-east-1:123456789012:MyQueue',
        'arn:aws:sns:us-east-1:123456789012:MyTopic',
        'arn:aws:states:us-east-1:123456789012:stateMachine:MyMachine',
        'arn:aws:events:us-east-1:123456789012:event-bus/MyBus',
      ),
    },
    RoleArn: arn(
      'The role that EventBridge takes to invoke the target. To name it the caller needs `iam:PassRole`.',
    ),
    Input: arn('A JSON text that the target gets in the place of the event.'),
    InputPath: arn('The part of the event that the target gets, such as `$.detail`.'),
    InputTransformer: group('Builds what the target gets out of parts of the event.', {
      InputPathsMap: group('Names for parts of the event, such as `$.detail.state`.', {}),
      InputTemplate: arn('The text to fill in, with `<name>` for the parts.'),
    }),
    DeadLetterConfig: group('Where events go that could not be delivered.', {
      Arn: arn('An Amazon SQS queue. It does not count for `events:TargetArn`.'),
    }),
    RetryPolicy: group('How long delivery is tried.', {
      MaximumRetryAttempts: { about: 'How often, at most 185 times.', source: TARGET, stub: '$1' },
      MaximumEventAgeInSeconds: {
        about: 'How old an event may be, 60 to 86,400 seconds.',
        source: TARGET,
        stub: '$1',
      },
    }),
    SqsParameters: group('For a queue of kind FIFO.', {
      MessageGroupId: arn('The message group.'),
    }),
    KinesisParameters: group('For a stream of Amazon Kinesis.', {
      PartitionKeyPath: arn('The part of the event that is the partition key.'),
    }),
    EcsParameters: group('For a task of Amazon ECS.', {
      TaskDefinitionArn: arn('The task definition to run.'),
      TaskCount: { about: 'How many tasks to start.', source: TARGET, stub: '${1:1}' },
      LaunchType: { about: 'Where it runs.', source: TARGET, values: values('EC2', 'FARGATE') },
    }),
    HttpParameters: group('For an API destination or an API Gateway endpoint.', {
      HeaderParameters: group('Headers to send along.', {}),
      QueryStringParameters: group('Query parameters to send along.', {}),
      PathParameterValues: { about: 'What fills the path’s `*`.', source: TARGET, stub: '[$1]' },
    }),
  },
};

/** Targets of a rule: a list of them, or the parameters of a whole call. */
export const targets: Shape = {
  stub: '[$1]',
  snippets: [
    {
      label: 'Targets',
      about: 'A list with one target',
      body: '[\n\t{ "Id": "${1:1}", "Arn": "${2:arn:aws:lambda:us-east-1:123456789012:function:MyFunction}" }\n]',
    },
  ],
  items: target,
  keys: {
    Rule: { about: 'The name of the rule.', source: PUT_TARGETS },
    EventBusName: {
      about: 'The name or ARN of the rule’s event bus; without it the default bus is meant.',
      source: PUT_TARGETS,
      values: values('default'),
    },
    Targets: {
      about: 'The targets to add to the rule.',
      source: PUT_TARGETS,
      stub: '[\n\t{ $1 }\n]',
      items: target,
    },
  },
};
