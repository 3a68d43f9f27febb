import type { Condition } from '../conditions/condition';
import type { Statement } from '../policy/statement';
import { excludes } from './exclude';
import type { Advice } from './report';

/** Says which statements no request can fit, as far as one can see without searching. */
export function checkDead(statement: Statement, report: Advice): void {
  const { action, resource, conditions, effect } = statement;
  const at = { start: statement.span.start, end: statement.span.start + 1 };
  if (action.negated && action.values.some((value) => value.text === '*')) {
    report.add('never-matches', action.span, '`NotAction` `*` leaves no action');
  }
  if (resource.negated && resource.everything) {
    report.add('never-matches', resource.span, '`NotResource` `*` leaves no resource');
  }
  const everyAction = !action.negated && action.values.some((value) => value.text === '*');
  const everyResource = !resource.negated && resource.everything;
  if (effect === 'Deny' && everyAction && everyResource && conditions.length === 0) {
    if (!statement.principal) report.add('deny-always', at, 'This statement denies everything');
  }
  for (const ofKey of byKey(conditions).values()) {
    for (const condition of ofKey) checkCondition(condition, ofKey, report);
  }
}

function byKey(conditions: readonly Condition[]): ReadonlyMap<string, Condition[]> {
  const keys = new Map<string, Condition[]>();
  for (const condition of conditions) {
    const ofKey = keys.get(condition.key);
    if (ofKey) ofKey.push(condition);
    else keys.set(condition.key, [condition]);
  }
  return keys;
}

/** @param all the conditions on the same key; there are no more of them than operators */
function checkCondition(condition: Condition, all: readonly Condition[], report: Advice): void {
  const { operator, keyText, span, values } = condition;
  if (operator.kind === 'Null') {
    if (operator.set === 'ForAnyValue')
      report.add('never-matches', span, `\`${operator.name}\` never holds`);
    return;
  }
  if (!demandsEquality(condition)) return;
  if (values.length > 0 && values.every((value) => value.malformed)) {
    report.add('never-matches', span, `No value of \`${keyText}\` can ever equal these`);
  } else if (all.some(demandsAbsence)) {
    report.add('never-matches', span, `\`${keyText}\` cannot be absent and equal a value as well`);
  } else if (all.some((other) => excludes(condition, other))) {
    report.add('never-matches', span, `The conditions on \`${keyText}\` exclude each other`);
  }
}

/** The condition holds only for a request that carries the key with a value that equals. */
function demandsEquality({ operator }: Condition): boolean {
  if (operator.negated) return false;
  return operator.set === 'ForAnyValue' ? !operator.ifExists : !operator.set && !operator.ifExists;
}

function demandsAbsence({ operator, wantsAbsent, wantsPresent }: Condition): boolean {
  return !operator.set && wantsAbsent && !wantsPresent;
}
