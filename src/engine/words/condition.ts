import type { ConditionExplanation, StatementExplanation } from '../iam/explanation';
import { adviceWords } from './advice';
import { type CallKind, requestedWords, subject } from './call';
import { keyWords } from './key';
import { operatorWords } from './operator';
import { code, listedCode, type Phrase, sentences, shorten, strong } from './phrase';
import { requestedValues } from './refused';
import { relation } from './relation';
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
    detail: sentences(reasonWords(condition, call), variableWords(condition)),
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
      return [
        ...requestedWords(condition, call),
        condition.matched
          ? '. Under the reading taken here the operator looks at all of them, and it matches'
          : ". An operator without ForAllValues or ForAnyValue compares one value only, so it doesn't match",
      ];
    case 'every-value':
      return everyWords(condition, reason.failing, call);
    case 'some-value':
      return someWords(condition, reason.satisfying, call);
  }
}

function comparedWords(condition: ConditionExplanation, call: CallKind): Phrase {
  const { operator, matched, values } = condition;
  const { name, negated } = operatorWords(operator);
  const { yes, no, none } = relation(operator);
  const asked = requestedValues(condition)[0] ?? '';
  const equal = values.find(({ matches }) => matches.length > 0);
  if (equal !== undefined) {
    const other = equal.resolved ?? equal.text;
    const said: Phrase =
      other === asked
        ? [...subject(condition, call), ' is ', short(asked)]
        : [...subject(condition, call), ' ', short(asked), ` ${yes} `, short(other)];
    if (negated) return [...said, `, which ${name} ${matched ? 'does not exclude' : 'excludes'}`];
    return other === asked ? [...said, ', as the policy asks'] : said;
  }
  const texts = values.map(({ resolved, text }) => resolved ?? text);
  const others: Phrase =
    texts.length === 1
      ? [`${no} `, short(texts[0] ?? '')]
      : [
          `${none} `,
          ...(texts.length <= 4 ? listedCode(texts) : [`the ${texts.length} values listed`]),
        ];
  const said: Phrase = [...subject(condition, call), ' ', short(asked), ' ', ...others];
  return negated && matched ? [...said, `, which is what ${name} asks`] : said;
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
      return [
        ...begin,
        matched ? 'IfExists lets a missing key pass' : 'IfExists does not let it pass here',
      ];
    case 'for-all-values':
      return [...begin, `ForAllValues asks whether all ${many} match, and of none all do`];
    case 'for-any-value':
      return matched
        ? [...begin, 'Under the reading taken here IfExists lets a missing key pass']
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
  if (reason.wanted === 'either') return [...said, '. Null accepts both, so it says nothing'];
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

function everyWords(
  condition: ConditionExplanation,
  failing: readonly number[],
  call: CallKind,
): Phrase {
  const values = requestedValues(condition);
  const { one, many } = keyWords(condition.key);
  const { negated } = operatorWords(condition.operator);
  if (values.length === 0) {
    return [
      ...requestedWords(condition, call),
      '. ForAllValues asks whether all match, and of none all do',
    ];
  }
  if (failing.length === 0) {
    const all = values.length === 1 ? `The only ${one}` : `Every ${one}`;
    const none =
      values.length === 1 ? `The only ${one} is not excluded` : `None of the ${many} is excluded`;
    return [negated ? `${none}: ` : `${all} is allowed by the list: `, ...listedCode(values)];
  }
  const bad = values.filter((_, index) => failing.includes(index));
  const verb = bad.length === 1 ? 'is' : 'are';
  return [
    ...listedCode(bad),
    negated
      ? ` ${verb} excluded, and ForAllValues wants none of them`
      : ` ${verb} not in the list, and ForAllValues wants every ${one} to be`,
  ];
}

function someWords(
  condition: ConditionExplanation,
  satisfying: readonly number[],
  call: CallKind,
): Phrase {
  const values = requestedValues(condition);
  const { one, many } = keyWords(condition.key);
  const { negated } = operatorWords(condition.operator);
  if (values.length === 0) {
    return [
      ...requestedWords(condition, call),
      ". ForAnyValue needs at least one value, so it doesn't match",
    ];
  }
  const state = negated ? 'outside the list' : 'in the list';
  const good = values.filter((_, index) => satisfying.includes(index));
  if (good.length > 0) {
    return [
      ...listedCode(good),
      ` ${good.length === 1 ? 'is' : 'are'} ${state}, and ForAnyValue needs only one`,
    ];
  }
  const whole = values.length === 1 ? `The only ${one} is not` : `None of the ${many} is`;
  return [`${whole} ${state}, and ForAnyValue needs at least one: `, ...listedCode(values)];
}

function short(text: string) {
  return code(shorten(text, 160));
}
