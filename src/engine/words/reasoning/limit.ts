import type { Limit } from '../../reasoning/types';
import { code, type Phrase } from '../phrase';

/** Why an answer is not exact. */
export function limitWords(limit: Limit): Phrase {
  switch (limit.kind) {
    case 'deadline':
      return ['There was not enough time to look at every case'];
    case 'too-many-cases':
      return limit.key === undefined
        ? ['There are too many combinations to look at all of them']
        : [subject(limit.key), ' has too many different values to look at all of them'];
    case 'variable':
      return ['The variable ', code(limit.key), ' was tried with a few values only'];
    case 'mixed-types':
      return [code(limit.key), ' is compared as values of different types'];
    case 'case-folding':
      return [code(limit.key), ' is compared without regard to case beyond the letters of English'];
    case 'other-account':
      return [
        'Resources of other accounts',
        ...(limit.resource === '*' ? [] : [', such as ', code(limit.resource), ',']),
        ' make a difference where the policies of their account allow the request',
      ];
    case 'refused-policy':
      return ['AWS would refuse one of the policies, which therefore says nothing'];
    case 'contradicted':
      return ['An example did not stand up to the evaluator and was left out'];
  }
}

function subject(key: string) {
  return key === 'resource' ? 'The resource' : code(key);
}

/** All of it in a row, each reason once. */
export function limitsWords(limits: readonly Limit[]): Phrase {
  const distinct = new Map(limits.map((limit) => [JSON.stringify(limit), limit]));
  return [...distinct.values()].flatMap((limit, index) => [
    ...(index === 0 ? [] : ['. ']),
    ...limitWords(limit),
  ]);
}
