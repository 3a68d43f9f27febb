import { Asked } from '../asked';
import type { Condition } from '../conditions/condition';

/** No value without variables looks at the request. */
const nobody = new Asked({ principal: '', action: '', resource: '*', context: new Map() }, {});

/**
 * Does none of the texts that the first demands satisfy the second? Both are about one key; only
 * plain `StringEquals` says which texts there are.
 */
export function excludes(first: Condition, second: Condition): boolean {
  const { operator } = second;
  if (first.operator.name !== 'StringEquals' || operator.kind !== 'String') return false;
  if (operator.set !== undefined || !isLiteral(first) || !isLiteral(second)) return false;
  return first.values.every(({ text }) => second.equalsAny(text, nobody) === operator.negated);
}

function isLiteral({ values }: Condition): boolean {
  return values.length > 0 && values.every((value) => !value.text.includes('${'));
}
