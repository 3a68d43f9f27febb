import { SOURCES } from './events';
import { ENTRY } from './pages';
import { LIST, type Shape, values } from './shape';

/** One entry of a call of PutEvents. */
export const entry: Shape = {
  snippets: [
    {
      label: 'Entry',
      about: 'One event to publish',
      body: '{\n\t"Source": "${1:com.example.orders}",\n\t"DetailType": "${2:Order Placed}",\n\t"Detail": "{}"\n}',
    },
  ],
  keys: {
    Source: {
      about:
        'Where the event comes from. Names that begin with `aws.` are kept for AWS. The condition key `events:source` holds it.',
      source: ENTRY,
      values: SOURCES.filter(({ value }) => !String(value).startsWith('aws.')),
    },
    DetailType: {
      about: 'What kind of event it is. The condition key `events:detail-type` holds it.',
      source: ENTRY,
      values: values('Order Placed'),
    },
    Detail: {
      about: 'What the event says: a JSON object, written as a text.',
      source: ENTRY,
      values: values('{}'),
    },
    EventBusName: {
      about:
        'The name or ARN of the event bus that gets the event; without it the default bus is meant. A bus that does not exist swallows the event without an error.',
      source: ENTRY,
      values: values('default', 'arn:aws:events:us-east-1:123456789012:event-bus/default'),
    },
    Resources: {
      about: 'ARNs of what the event is about.',
      source: ENTRY,
      stub: LIST,
      items: {},
    },
    Time: { about: 'When it happened; now, when it is left out.', source: ENTRY },
    TraceHeader: { about: 'A trace header of AWS X-Ray.', source: ENTRY },
  },
};
