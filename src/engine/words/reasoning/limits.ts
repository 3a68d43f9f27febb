import type { Limit } from '../../reasoning/types';
import { code, joined, listed, type Phrase, type Segment } from '../phrase';

/** `every PutRule and PutTargets request`; that it is the site's caller who asks goes without saying. */
export function coveredWords(actions: readonly string[]): string {
  const names = actions.map((action) => action.replace(/^events:/i, ''));
  return names.length === 0 ? 'every request' : `every ${listed(names, 4)} request`;
}

/** Why an answer is not exact, as it reads after a colon. */
export function limitsWords(limits: readonly Limit[]): Phrase {
  const seen = new Map(limits.map((limit) => [JSON.stringify(limit), limit]));
  const parts = [...seen.values()].map(limitWords);
  const places = joined(parts.map((_, index) => String(index)));
  return places.flatMap((place) => parts[Number(place)] ?? [place]);
}

function limitWords(limit: Limit): readonly Segment[] {
  switch (limit.kind) {
    case 'deadline':
      return ['time was up'];
    case 'too-many-cases':
      return limit.key === undefined
        ? ['there are too many cases']
        : ['there are too many cases of ', code(limit.key)];
    case 'variable':
      return ['the variable in ', code(limit.key), ' was tried with a few values only'];
    case 'mixed-types':
      return ['operators of different types meet on ', code(limit.key)];
    case 'case-folding':
      return ['letters beyond ASCII are compared without regard to case in ', code(limit.key)];
    case 'refused-policy':
      return ['a policy that IAM would refuse takes no part'];
    case 'contradicted':
      return ['an example did not stand up to the evaluator'];
  }
}
