import { DETAIL_TYPES, SOURCES } from '../events';
import { EVENTS, FILTERS, PATTERNS } from '../pages';
import { type KnownValue, LIST, OBJECT, type Shape, values } from '../shape';
import { matcher } from './filters';

const OR_ABOUT =
  'At least one of these objects matches. It has to list two or more of them; other fields beside it have to match as well.';

/** A field that the user names: a list of what it may be, or an object of further fields. */
const anyField: Shape = {
  items: matcher([]),
  keysLike: () => anyField,
  stub: LIST,
};

const detail: Shape = {
  about:
    'What the event says in its own words. Fields of fields may be nested, or written with dots between them.',
  source: EVENTS,
  stub: OBJECT,
  keys: {
    service: field('The AWS service, in events of AWS Health.', values('EC2', 'ABUSE', 'RDS')),
    eventTypeCode: field('The kind of event, in events of AWS Health.', []),
    eventSource: field('The service that was called, in API calls via CloudTrail.', []),
    eventName: field('The action that was called, in API calls via CloudTrail.', []),
    state: field('The new state, in events about a change of state.', []),
    $or: or(() => detail),
  },
  keysLike: () => anyField,
};

/** An event pattern. */
export const pattern: Shape = {
  source: PATTERNS,
  snippets: [
    {
      label: 'Pattern for a source',
      about: 'All events of one source',
      body: '{\n\t"source": ["${1:aws.ec2}"]\n}',
    },
    {
      label: 'Pattern for a source and a detail type',
      about: 'One kind of event of one source',
      body: '{\n\t"source": ["${1:aws.ec2}"],\n\t"detail-type": ["${2:EC2 Instance State-change Notification}"]\n}',
    },
  ],
  keys: {
    source: field(
      'Where the event comes from: `aws.` and the service, or a name that an application chose.',
      SOURCES,
    ),
    'detail-type': field(
      'What kind of event it is; with the source it tells what `detail` holds.',
      DETAIL_TYPES,
    ),
    detail,
    account: field('The account that the event comes from, twelve digits.', values('123456789012')),
    region: field(
      'The region that the event comes from.',
      values('us-east-1', 'us-west-2', 'eu-central-1', 'eu-west-1'),
    ),
    resources: field('ARNs of what the event is about; often none.', []),
    time: field('When it happened.', []),
    id: field('The event’s own id.', []),
    version: field('The version of the envelope, `"0"`.', values('0')),
    $or: or(() => pattern),
  },
  keysLike: () => anyField,
};

function field(about: string, known: readonly KnownValue[]): Shape {
  return {
    about: `${about}\n\nA list of what it may be: one entry that fits is enough.`,
    source: EVENTS,
    stub: LIST,
    items: matcher(known),
    keysLike: () => anyField,
  };
}

function or(branch: () => Shape): Shape {
  return {
    about: OR_ABOUT,
    source: FILTERS,
    stub: '[{ $1 }, {  }]',
    // A branch is the shape that holds this one: it exists by the time that it is asked for.
    get items() {
      return branch();
    },
  };
}
