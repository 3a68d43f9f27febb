import { conditionKey, conditionKeys } from '../../../../engine/later';
import { AUTHORIZATION, EVENTBRIDGE_KEYS, GLOBAL_KEYS } from '../pages';
import { oneOrMany, type Shape } from '../shape';
import { EVENTBRIDGE_WORDS, KEY_VALUES } from './key-words';

type Key = (typeof conditionKeys)[number];

/** What the page's own calls carry comes first, then EventBridge's, then everyone's. */
const FIRST = [
  'events:source',
  'events:detail-type',
  'events:TargetArn',
  'events:creatorAccount',
  'events:eventBusInvocation',
  'events:detail.service',
  'events:detail.eventTypeCode',
  'events:detail.userIdentity.principalId',
];

/** Shapes of all keys by AWS's own spelling, best first. */
export const keyShapes: Readonly<Record<string, Shape>> = Object.fromEntries(
  [...conditionKeys].sort((a, b) => rank(a) - rank(b)).map((key) => [key.name, shapeOf(key)]),
);

/** The shape of a key in any spelling: case does not matter, and tags have names of their own. */
export function keyNamed(name: string): Shape | undefined {
  const key = conditionKey(name);
  return key && keyShapes[key.name];
}

function rank({ name }: Key): number {
  const first = FIRST.indexOf(name);
  if (first >= 0) return first;
  return name.startsWith('events:') ? FIRST.length : FIRST.length + 1;
}

function shapeOf(key: Key): Shape {
  const own = key.name.startsWith('events:');
  const words = EVENTBRIDGE_WORDS[key.name];
  const about = words ?? (key.description ? `${key.description}.` : 'A key of every service.');
  const many = key.multivalued
    ? 'A request can carry **several** values: compare them with `ForAllValues:` or `ForAnyValue:`.'
    : 'A request carries one value.';
  const global = own ? AUTHORIZATION : GLOBAL_KEYS;
  return oneOrMany({
    about: `**${key.name}** (${key.type})\n\n${about}\n\n${many}`,
    source: words ? EVENTBRIDGE_KEYS : global,
    values:
      KEY_VALUES[key.name] ?? (key.type === 'Bool' ? [{ value: 'true' }, { value: 'false' }] : []),
  });
}
