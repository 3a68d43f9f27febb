import type { Call } from '../call/call';
import type { ConditionExplanation } from '../iam/explanation';
import { keyWords } from './key';
import { code, listedCode, type Phrase, shorten } from './phrase';
import { requestedValues } from './refused';

export type CallKind = Call['kind'];

/** What a row's text is called: the place where the user finds the values. */
const TEXT: Readonly<Record<CallKind, string>> = {
  PutRule: 'pattern',
  PutTargets: 'call',
  PutEvents: 'entry',
  Other: 'request',
};

/** Small numbers in words, as a sentence wants them. */
export function numberWords(count: number): string {
  const words = [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
  ];
  return words[count] ?? String(count);
}

/** What the request holds for the condition's key: `The pattern names two sources, a and b`. */
export function requestedWords(condition: ConditionExplanation, call: CallKind): Phrase {
  const { one, many } = keyWords(condition.key);
  const values = requestedValues(condition);
  const [only] = values;
  if (only === undefined) return absentWords(condition, call);
  if (typeof condition.requested === 'string')
    return [...subject(condition, call), ' is ', value(only)];
  const count = numberWords(values.length);
  const noun = values.length === 1 ? `a list of one ${one}` : `${count} ${many}`;
  return [`${who(condition, call)} ${verb(condition, call)} ${noun}, `, ...listedCode(values)];
}

function absentWords(condition: ConditionExplanation, call: CallKind): Phrase {
  const key = condition.key.toLowerCase();
  const { one } = keyWords(key);
  if (key === 'events:creatoraccount' && call === 'PutRule') {
    return ['The rule does not exist yet, so it has no creator account'];
  }
  if (condition.requested !== undefined)
    return [`${who(condition, call)} gives an empty list of ${keyWords(key).many}`];
  return isEventBridgeKey(key)
    ? [`${who(condition, call)} ${verb(condition, call)} no ${one}`]
    : ['The request has no ', code(condition.key)];
}

/** `The pattern's source`: what a sentence about a single value begins with. */
export function subject(condition: ConditionExplanation, call: CallKind): Phrase {
  const { one } = keyWords(condition.key);
  return isEventBridgeKey(condition.key)
    ? [`${who(condition, call)}'s ${one}`]
    : ["The request's ", code(condition.key)];
}

function who({ key }: ConditionExplanation, call: CallKind): string {
  return `The ${keyWords(key).inCall ? TEXT[call] : 'request'}`;
}

function verb({ key }: ConditionExplanation, call: CallKind): string {
  if (!keyWords(key).inCall) return 'has';
  return { PutRule: 'names', PutTargets: 'adds', PutEvents: 'names', Other: 'has' }[call];
}

function isEventBridgeKey(key: string): boolean {
  return /^events:/i.test(key);
}

function value(text: string) {
  return code(shorten(text, 160));
}
