import { eventsAction, eventsActions } from '../../../../engine/later';
import { AUTHORIZATION } from '../pages';
import { type KnownValue, oneOrMany, type Shape } from '../shape';
import { matchesWildcards } from './wildcards';

/** The calls that this page can evaluate come first. */
const FIRST = ['PutRule', 'PutTargets', 'PutEvents'];

type Action = (typeof eventsActions)[number];

const ordered = [
  ...FIRST.flatMap((name) => eventsAction(name) ?? []),
  ...eventsActions.filter(({ name }) => !FIRST.includes(name)),
];

const known: readonly KnownValue[] = [
  ...ordered.map((action) => ({ value: `events:${action.name}`, about: aboutAction(action) })),
  { value: 'events:*', about: 'Every action of EventBridge.' },
  { value: 'events:Put*', about: aboutWildcard('events:Put*') },
  { value: '*', about: 'Every action of every service.' },
];

/** The values of Action and NotAction. */
export const actions: Shape = oneOrMany({
  source: AUTHORIZATION,
  values: known,
  explain: (value) => {
    const action = eventsAction(value);
    if (action) return aboutAction(action);
    return /^events:/i.test(value) ? aboutWildcard(value) : undefined;
  },
});

function aboutAction({ name, access, resourceTypes, conditionKeys, description }: Action): string {
  const lines = [`**events:${name}** (${access.join(', ')})`, `${description}.`];
  lines.push(
    resourceTypes.length > 0
      ? `Resources: ${resourceTypes.join(', ')}.`
      : 'It has no resource of its own: the statement needs `"Resource": "*"`.',
  );
  if (conditionKeys.length > 0) {
    lines.push(`Condition keys: ${conditionKeys.map((key) => `\`${key}\``).join(', ')}.`);
  }
  return lines.join('\n\n');
}

function aboutWildcard(value: string): string {
  const pattern = value.slice('events:'.length);
  const names = eventsActions.map(({ name }) => name);
  const matching = names.filter((name) => matchesWildcards(pattern, name));
  if (matching.length === 0) return 'EventBridge has no such action.';
  if (matching.length === names.length) return 'Every action of EventBridge.';
  const noun = matching.length === 1 ? 'action' : 'actions';
  return `${matching.length} ${noun} of EventBridge: ${matching.join(', ')}.`;
}
