/** What an ARN names, in words: `{ type: 'SQS queue', name: 'jobs' }`. */
export interface ResourceWords {
  readonly type: string;
  readonly name: string;
}

/** Services whose resource part is the bare name. */
const BARE: Readonly<Record<string, string>> = {
  sqs: 'SQS queue',
  sns: 'SNS topic',
  s3: 'S3 bucket',
};

/** `service` + `resource type` of the targets that rules usually have. */
const TYPED: Readonly<Record<string, string>> = {
  'events rule': 'rule',
  'events event-bus': 'event bus',
  'events api-destination': 'API destination',
  'events archive': 'archive',
  'events connection': 'connection',
  'events replay': 'replay',
  'lambda function': 'Lambda function',
  'states stateMachine': 'state machine',
  'kinesis stream': 'Kinesis stream',
  'firehose deliverystream': 'Firehose stream',
  'logs log-group': 'log group',
  'ecs cluster': 'ECS cluster',
  'iam role': 'role',
  'iam user': 'user',
  'sts assumed-role': 'role session',
};

/** Reads an ARN's service, type and name; undefined when the text is not an ARN. */
export function resourceWords(arn: string): ResourceWords | undefined {
  const parts = arn.split(':');
  const [prefix, , service] = parts;
  if (prefix !== 'arn' || service === undefined || parts.length < 6) return undefined;
  const resource = parts.slice(5).join(':');
  const bare = BARE[service];
  if (bare !== undefined) return { type: bare, name: resource };
  const cut = resource.search(/[:/]/);
  if (cut < 0) return { type: service, name: resource };
  const type = resource.slice(0, cut);
  return {
    type: TYPED[`${service} ${type}`] ?? `${service} ${type}`,
    name: resource.slice(cut + 1),
  };
}

/** The part after the fifth colon, or the whole text when it is no ARN: `rule/row-2`. */
export function arnResource(arn: string): string {
  const parts = arn.split(':');
  return parts[0] === 'arn' && parts.length >= 6 ? parts.slice(5).join(':') : arn;
}
