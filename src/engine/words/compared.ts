import type { ConditionExplanation } from '../iam/explanation';
import { type CallKind, subject } from './call';
import { operatorWords } from './operator';
import { code, listedCode, type Phrase, shorten } from './phrase';
import { requestedValues } from './refused';
import { relation } from './relation';

/** A single value against the policy's: which of them it equals, or that it equals none. */
export function comparedWords(condition: ConditionExplanation, call: CallKind): Phrase {
  const { operator, matched, values } = condition;
  const { name, negated } = operatorWords(operator);
  const { yes } = relation(operator);
  const asked = requestedValues(condition)[0] ?? '';
  const is: Phrase = [...subject(condition, call), ' is ', short(asked)];
  if (values.every(({ resolved }) => resolved === undefined)) return is;
  const equal = values.find(({ matches }) => matches.length > 0);
  if (equal === undefined) {
    return [...differsWords(condition, call), negated && matched ? `, as ${name} asks` : ''];
  }
  const other = equal.resolved ?? equal.text;
  const said: Phrase =
    other === asked
      ? is
      : [...subject(condition, call), ' ', short(asked), ` ${yes} `, short(other)];
  if (negated) return [...said, `, which ${name} excludes`];
  return other === asked ? [...said, ', as the condition asks'] : said;
}

/** `The pattern's source is aws.s3, not aws.ec2`; other relations say what does not hold. */
function differsWords(condition: ConditionExplanation, call: CallKind): Phrase {
  const { no, none } = relation(condition.operator);
  const asked = short(requestedValues(condition)[0] ?? '');
  const texts = condition.values.map(({ resolved, text }) => resolved ?? text);
  const [only, second] = texts;
  const others: Phrase =
    only !== undefined && second === undefined
      ? [short(only)]
      : texts.length <= 4
        ? listedCode(texts)
        : [`the ${texts.length} values listed`];
  if (no === 'is not') {
    return [
      ...subject(condition, call),
      ' is ',
      asked,
      second === undefined ? ', not ' : ', none of ',
      ...others,
    ];
  }
  return [
    ...subject(condition, call),
    ' ',
    asked,
    ` ${second === undefined ? no : none} `,
    ...others,
  ];
}

function short(text: string) {
  return code(shorten(text, 160));
}
