import { conditionKey, eventsActions } from '../../reference';
import type { Condition } from '../conditions/condition';
import { replace } from '../policy/report';
import type { Statement } from '../policy/statement';
import type { Advice } from './report';

/** Says where a list-typed key and a missing or lone set operator surprise people. */
export function checkSetOperators(statement: Statement, report: Advice): void {
  for (const condition of statement.conditions) {
    const { operator } = condition;
    if (operator.kind === 'Null' || condition.values.length === 0) continue;
    if (operator.set === undefined) checkBare(condition, statement, report);
    else if (operator.set === 'ForAllValues' && statement.effect === 'Allow') {
      if (!demandsKey(statement, condition.key)) reportWithoutNull(condition, statement, report);
    }
  }
}

function checkBare(condition: Condition, statement: Statement, report: Advice): void {
  if (!conditionKey(condition.key)?.multivalued) return;
  const { operator, keyText, operatorSpan } = condition;
  if (statement.effect === 'Deny') {
    if (!mayHoldSeveral(condition.key, statement)) return;
    const name = `ForAnyValue:${operator.name}`;
    const open = operator.negated || operator.ifExists;
    const message = open
      ? `AWS does not document whether this Deny applies to two values for \`${keyText}\``
      : `With two values for \`${keyText}\` this Deny does not apply`;
    const fix = replace(`Change to \`${name}\``, operatorSpan, JSON.stringify(name));
    // A negated or IfExists operator also denies requests without the key, which ForAnyValue spares.
    const plain = !open && isAlone(condition, statement, name);
    report.add('deny-second-value', operatorSpan, message, plain ? { fix } : {});
    return;
  }
  const does =
    operator.negated || operator.ifExists
      ? `AWS does not document what \`${operator.name}\` does with a list`
      : `\`${operator.name}\` does not match a list`;
  const message = `\`${keyText}\` can hold several values, and ${does}`;
  report.add('set-operator-missing', operatorSpan, message, {
    aws: `The request context key ${keyText} has multiple values. Use the ForAllValues or ForAnyValue condition key prefixes in your policy.`,
  });
}

/** Does some action of the statement carry the key with several values? Everyone's keys all do. */
function mayHoldSeveral(key: string, { action }: Statement): boolean {
  if (!key.startsWith('events:')) return true;
  return eventsActions.some(({ name, conditionKeys }) => {
    // An entry has one source and one detail type.
    if (name === 'PutEvents' || !conditionKeys.some((each) => each.toLowerCase() === key)) {
      return false;
    }
    return action.covers(`events:${name.toLowerCase()}`) !== action.negated;
  });
}

/** The only key of its operator, and nothing has the other name yet. */
function isAlone(condition: Condition, statement: Statement, name: string): boolean {
  return !statement.conditions.some(
    (other) =>
      other.operator.name === name ||
      (other !== condition && other.operatorSpan === condition.operatorSpan),
  );
}

/** Does another condition of the statement fail when the key is absent? */
function demandsKey(statement: Statement, key: string): boolean {
  return statement.conditions.some(({ operator, key: other, wantsAbsent, wantsPresent }) => {
    if (other !== key) return false;
    if (operator.kind === 'Null') return !operator.set && wantsPresent && !wantsAbsent;
    if (operator.set === 'ForAnyValue') return !operator.ifExists;
    return operator.set === undefined && !operator.negated && !operator.ifExists;
  });
}

function reportWithoutNull(condition: Condition, statement: Statement, report: Advice): void {
  const { keyText, operatorSpan } = condition;
  const message = `Without \`${keyText}\` in the request this condition holds as well`;
  const demand = `${JSON.stringify(keyText)}: "false"`;
  const others = statement.conditions.filter(({ operator }) => operator.name === 'Null');
  // A second `Null` block would be a duplicate key.
  const [other] = others;
  const at = other ? other.span.start : operatorSpan.start;
  const text = other ? `${demand}, ` : `"Null": {${demand}}, `;
  const fix = replace('Demand the key with `Null`', { start: at, end: at }, text);
  const taken = others.some(({ key }) => key === condition.key);
  report.add('for-all-values-without-null', operatorSpan, message, taken ? {} : { fix });
}
