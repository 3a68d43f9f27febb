import type {
  ConditionExplanation,
  ElementExplanation,
  ListElementExplanation,
  ListValueExplanation,
} from '../iam/explanation';
import { derivedKey } from '../iam/principal/context';
import { resourceWords } from './arn';
import { keyWords, valueWords } from './key';
import { operatorWords } from './operator';
import { listed, shorten, upperFirst } from './phrase';
import { refusedValues, requestedValues } from './refused';

/**
 * The few words that say why an Allow fails at one element.
 * `peers` are the statements' conditions on the same key that are as near to matching: a value
 * that one of them accepts is not said to be refused.
 */
export function missWords(
  element: ElementExplanation,
  peers: readonly ConditionExplanation[] = [],
): string {
  switch (element.kind) {
    case 'condition':
      return conditionMiss(element, peers);
    case 'resource':
      return resourceMiss(element);
    case 'action':
      return `No statement allows ${shorten(element.requested)}`;
    case 'principal':
      return `Principal ${shorten(nameOf(element.requested))} isn't ${element.negated ? 'allowed' : 'named'}`;
  }
}

function conditionMiss(
  condition: ConditionExplanation,
  peers: readonly ConditionExplanation[],
): string {
  const words = keyWords(condition.key);
  const unset = unsetVariable(condition);
  if (unset !== undefined) return `${shorten(unset)} has no value`;
  const { reason } = condition;
  const values = requestedValues(condition);
  switch (reason.kind) {
    case 'key-absent':
      return missing(condition);
    case 'presence':
      if (operatorWords(condition.operator).set !== undefined) {
        return `${condition.operator} never matches`;
      }
      if (!reason.present && reason.wanted === 'present') return missing(condition);
      if (reason.present && reason.wanted === 'absent')
        return `${words.label} must not be specified`;
      return `${condition.operator} never matches`;
    case 'some-value':
      if (values.length === 0) return missing(condition);
      return values.length === 1 ? refusal(condition, [0]) : `None of the ${words.many} is allowed`;
    case 'compared':
    case 'every-value':
    case 'list-without-set-operator': {
      const refused = refusedByAll([condition, ...peers]);
      if (refused.length > 0) return refusal(condition, refused);
      if (reason.kind === 'every-value') return `No one statement allows all ${words.many}`;
      return values.length === 1
        ? `${words.label} is a list of one, ${condition.operator} takes a single value`
        : `Only one ${words.one} can be named`;
    }
  }
}

function missing(condition: ConditionExplanation): string {
  const words = keyWords(condition.key);
  // AWS may well send it: what is true is that nobody has given its value.
  const key = condition.key.toLowerCase();
  const absent = key.startsWith('aws:') && !derivedKey(key) ? "isn't given here" : 'is missing';
  return `${words.label} ${words.inCall ? 'must be specified' : absent}`;
}

function refusal(condition: ConditionExplanation, indices: readonly number[]): string {
  const words = keyWords(condition.key);
  const values = requestedValues(condition)
    .filter((_, index) => indices.includes(index))
    .map((value) => valueWords(condition.key, value));
  return values.length === 1
    ? `${words.label} ${values[0]} isn't allowed`
    : `${upperFirst(words.many)} ${listed(values)} aren't allowed`;
}

function refusedByAll(conditions: readonly ConditionExplanation[]): readonly number[] {
  const [first, ...rest] = conditions.map(refusedValues);
  return (first ?? []).filter((index) => rest.every((refused) => refused.includes(index)));
}

/** The text of the policy's value when none of them could be resolved. */
function unsetVariable(condition: ConditionExplanation): string | undefined {
  const { values, requested } = condition;
  if (requested === undefined || values.some(({ resolved }) => resolved !== undefined))
    return undefined;
  return values[0]?.text;
}

const SEGMENTS = ['arn', 'partition', 'service', 'region', 'account', 'resource'] as const;

function resourceMiss(element: ListElementExplanation): string {
  const { requested, negated } = element;
  if (negated) return `${resourceName(requested)} is excluded`;
  const reason = nearest(element.values)?.reason;
  if (reason?.kind === 'variable-unresolved') return `${shorten(reason.variable)} has no value`;
  if (reason?.kind !== 'arn-segment-differs') return `${resourceName(requested)} isn't covered`;
  switch (reason.segment) {
    case 'partition':
    case 'region':
    case 'account':
      return reason.request === ''
        ? `${resourceName(requested)} isn't covered`
        : `${upperFirst(reason.segment)} ${shorten(reason.request)} isn't covered`;
    default:
      return `${resourceName(requested)} isn't covered`;
  }
}

/** The value that agrees with the request the furthest. */
function nearest(values: readonly ListValueExplanation[]): ListValueExplanation | undefined {
  const reach = ({ reason }: ListValueExplanation) =>
    reason.kind === 'arn-segment-differs' ? SEGMENTS.indexOf(reason.segment) : -1;
  return values.reduce<ListValueExplanation | undefined>(
    (best, value) => (best === undefined || reach(value) > reach(best) ? value : best),
    undefined,
  );
}

/** `Rule MyRule`, `Rule nightly on event bus orders`, `Event bus default`. */
function resourceName(arn: string): string {
  const words = resourceWords(arn);
  if (words === undefined) return `Resource ${shorten(arn)}`;
  const [bus, rule] = words.name.split('/');
  return words.type === 'rule' && bus !== undefined && rule !== undefined
    ? `Rule ${shorten(rule)} on event bus ${shorten(bus)}`
    : upperFirst(`${words.type} ${shorten(words.name)}`);
}

function nameOf(arn: string): string {
  const words = resourceWords(arn);
  return words === undefined ? arn : `${words.type} ${words.name}`;
}
