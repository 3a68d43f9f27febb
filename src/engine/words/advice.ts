import type { ConditionExplanation, StatementExplanation } from '../iam/explanation';
import type { CallKind } from './call';
import { keyWords } from './key';
import { operatorWords } from './operator';
import { code, listedCode, type Phrase } from './phrase';
import { refusedValues, requestedValues } from './refused';

/**
 * What one would write instead, where the rule surprises people: a list under a bare operator,
 * and operators that a missing key slips past. Empty when there is nothing to teach.
 */
export function adviceWords(
  condition: ConditionExplanation,
  statement: StatementExplanation,
  call: CallKind,
): Phrase {
  const { reason, key } = condition;
  if (!keyWords(key).inCall) return [];
  switch (reason.kind) {
    case 'list-without-set-operator':
      return condition.matched ? [] : listAdvice(condition, statement, call);
    case 'key-absent':
      return condition.matched
        ? absentAdvice(condition, statement)
        : missedDeny(condition, statement, call);
    default:
      return [];
  }
}

function listAdvice(
  condition: ConditionExplanation,
  statement: StatementExplanation,
  call: CallKind,
): Phrase {
  const { key, operator } = condition;
  const { many } = keyWords(key);
  const name = operator.replace(/IfExists$/i, '');
  const text = callText(call);
  if (statement.effect === 'Deny') {
    return ['To deny ', text, ' of which any value matches, write ', code(`ForAnyValue:${name}`)];
  }
  const unlisted = refusedTexts(condition);
  const add = hasNullFalse(statement, key)
    ? []
    : [unlisted.length > 0 ? ', add ' : ' and add ', code(nullFalse(key))];
  const list =
    unlisted.length === 0
      ? []
      : [
          ', and list ',
          ...listedCode(unlisted),
          ` if ${unlisted.length === 1 ? 'it is' : 'they are'} meant to be allowed`,
        ];
  return [
    `To allow several ${many} in one ${{ PutRule: 'pattern', PutTargets: 'call', PutEvents: 'call', Other: 'request' }[call]}, write `,
    code(`ForAllValues:${name}`),
    ...add,
    ...list,
  ];
}

/** What a list would have to name as well; a negated operator's list names what it refuses. */
function refusedTexts(condition: ConditionExplanation): readonly string[] {
  if (operatorWords(condition.operator).negated) return [];
  const refused = refusedValues(condition);
  return requestedValues(condition).filter((_, index) => refused.includes(index));
}

function absentAdvice(condition: ConditionExplanation, statement: StatementExplanation): Phrase {
  const { reason, key } = condition;
  if (reason.kind !== 'key-absent' || hasNullFalse(statement, key)) return [];
  const { one } = keyWords(key);
  const begin =
    statement.effect === 'Allow'
      ? `To require a ${one}, add `
      : `To deny only calls that name a ${one}, add `;
  return [begin.replace(/ a ([aeiou])/, ' an $1'), code(nullFalse(key))];
}

/** A Deny with a positive operator does not see a call that leaves the key out. */
function missedDeny(
  condition: ConditionExplanation,
  statement: StatementExplanation,
  call: CallKind,
): Phrase {
  if (
    statement.effect !== 'Deny' ||
    operatorWords(condition.operator).name.toLowerCase() === 'null'
  )
    return [];
  return ['This Deny does not see ', callText(call), ` without a ${keyWords(condition.key).one}`];
}

function hasNullFalse(statement: StatementExplanation, key: string): boolean {
  return statement.elements.some(
    (element) =>
      element.kind === 'condition' &&
      element.operator.toLowerCase() === 'null' &&
      element.key.toLowerCase() === key.toLowerCase() &&
      element.values.every(({ text }) => text.toLowerCase() === 'false'),
  );
}

function nullFalse(key: string): string {
  return `"Null": { "${key}": "false" }`;
}

function callText(call: CallKind): string {
  return { PutRule: 'a pattern', PutTargets: 'a call', PutEvents: 'an entry', Other: 'a request' }[
    call
  ];
}
