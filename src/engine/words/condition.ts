import type { ConditionExplanation, StatementExplanation } from '../iam/explanation';
import { adviceWords } from './advice';
import { type CallKind, requestedWords } from './call';
import { comparedWords } from './compared';
import { keyWords } from './key';
import { operatorWords } from './operator';
import { code, type Phrase, sentences, strong } from './phrase';
import { sentKeyWords } from './sent-keys';
import { everyWords, someWords } from './set-words';
import { variableWords } from './variable';

/** What a line of the reason panel says. */
export interface LineWords {
  /** Short, without a full stop. */
  readonly title: Phrase;
  /** Whole sentences; may be empty. */
  readonly detail: Phrase;
  /** What one would write instead, as a sentence; may be empty. */
  readonly advice: Phrase;
}

/** One operator and one key: what was compared, what came out, and why. */
export function conditionWords(
  condition: ConditionExplanation,
  statement: StatementExplanation,
  call: CallKind,
): LineWords {
  return {
    title: [strong(condition.operator), ' ', code(condition.key)],
    detail: sentences(
      reasonWords(condition, call),
      variableWords(condition),
      sentKeyWords(condition),
    ),
    advice: sentences(adviceWords(condition, statement, call)),
  };
}

function reasonWords(condition: ConditionExplanation, call: CallKind): Phrase {
  const { reason } = condition;
  switch (reason.kind) {
    case 'compared':
      return comparedWords(condition, call);
    case 'key-absent':
      return absentWords(condition, call);
    case 'presence':
      return presenceWords(condition, call);
    case 'list-without-set-operator':
      return [...requestedWords(condition, call), `. ${listWords(condition)}`];
    case 'every-value':
      return everyWords(condition, reason.failing, call);
    case 'some-value':
      return someWords(condition, reason.satisfying, call);
  }
}

/** Only positive operators on a list are settled; the rest is an open question. */
function listWords({ basis, matched, operator }: ConditionExplanation): string {
  if (basis.standing === 'open') {
    return `Under the reading taken here ${operator} ${matched ? 'matches' : "doesn't match"} this list`;
  }
  return "An operator without ForAllValues or ForAnyValue compares one value only, so it doesn't match";
}

function absentWords(condition: ConditionExplanation, call: CallKind): Phrase {
  const { reason, matched, operator } = condition;
  const rule = reason.kind === 'key-absent' ? reason.rule : 'positive';
  const { name, set } = operatorWords(operator);
  const { many } = keyWords(condition.key);
  const begin: Phrase = [...requestedWords(condition, call), '. '];
  switch (rule) {
    case 'positive':
      return [...begin, `${name} needs a value to compare, so a missing key doesn't match`];
    case 'negated':
      return [
        ...begin,
        `${name} matches a missing key: what is not there is not equal to anything`,
      ];
    case 'if-exists':
      return [...begin, matched ? 'IfExists matches a missing key' : "It doesn't match here"];
    case 'for-all-values':
      return [...begin, `ForAllValues asks whether all ${many} match, and of none all do`];
    case 'for-any-value':
      return matched
        ? [...begin, 'Under the reading taken here a missing key matches']
        : [
            ...begin,
            `${set === 'any' ? 'ForAnyValue' : operator} needs at least one value, so it doesn't match`,
          ];
  }
}

function presenceWords(condition: ConditionExplanation, call: CallKind): Phrase {
  const { reason, matched } = condition;
  if (reason.kind !== 'presence') return [];
  const said = requestedWords(condition, call);
  if (operatorWords(condition.operator).set !== undefined) {
    return [
      ...said,
      `. ${condition.operator} ${matched ? 'always' : 'never'} matches, whatever the call holds`,
    ];
  }
  if (reason.wanted === 'either') {
    return matched
      ? [...said, '. Null accepts both, so it says nothing']
      : [...said, '. Null takes ', code('"true"'), ' or ', code('"false"'), ' only'];
  }
  const wants = reason.wanted === 'present' ? 'be there' : 'be absent';
  const value = code(reason.wanted === 'present' ? '"false"' : '"true"');
  return [
    ...said,
    '. Null with ',
    value,
    ` wants the key to ${wants}`,
    matched ? ', as it is' : '',
  ];
}
