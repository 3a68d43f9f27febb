import type { ConditionKeyInfo } from '../../reference';
import type { Condition } from '../conditions/condition';
import { readRange } from '../conditions/ip';
import type { Statement } from '../policy/statement';

/**
 * The operator that asks the same of a key of another type: `ArnLike` on a text becomes
 * `StringLike`, `StringEquals` on an address becomes `IpAddress`.
 *
 * @returns undefined where the values would mean something else, or the operator has another key
 *   or the new name stands in the statement already
 */
export function fittingName(
  condition: Condition,
  { type }: ConditionKeyInfo,
  { conditions }: Statement,
): string | undefined {
  const base = fittingBase(condition, type);
  if (base === undefined) return undefined;
  const name = condition.operator.name.replace(condition.operator.base, base);
  const taken = conditions.some(
    (other) =>
      other.operator.name === name ||
      (other !== condition && other.operatorSpan === condition.operatorSpan),
  );
  return taken ? undefined : name;
}

function fittingBase(
  { operator, values }: Condition,
  type: ConditionKeyInfo['type'],
): string | undefined {
  const not = operator.negated ? 'Not' : '';
  if (type === 'String' && operator.kind === 'Arn') return `String${not}Like`;
  if (type !== 'IPAddress' || operator.kind !== 'String') return undefined;
  const addresses = values.every(({ text }) => readRange(text) !== undefined);
  return addresses ? `${not}IpAddress` : undefined;
}
