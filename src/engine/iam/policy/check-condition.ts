import type { JsonMember } from '../../json/tree';
import type { Condition } from '../conditions/condition';
import type { OperatorKind } from '../conditions/operator';
import { checkVariables } from './check-variable';
import type { GrammarCode } from './codes';
import type { DocumentFacts } from './facts';
import type { Report } from './report';

/** The code and the wanted form for a value that its operator cannot read. */
const MALFORMED: Readonly<Partial<Record<OperatorKind, readonly [GrammarCode, string]>>> = {
  Date: ['date-value', 'a date'],
  Numeric: ['number-value', 'a decimal number'],
  Bool: ['bool-value', '`true` or `false`'],
  Null: ['bool-value', '`true` or `false`'],
  Ip: ['address-value', 'an address or a range of addresses'],
  Binary: ['base64-value', 'base64'],
  Arn: ['arn-value', 'a pattern with the six parts of an ARN'],
};

/** Looks at one condition by itself: its values against its operator. */
export function checkCondition(
  condition: Condition,
  entry: JsonMember,
  facts: DocumentFacts,
  report: Report,
): void {
  const { operator, values } = condition;
  if (operator.kind === 'Null' && operator.set) {
    const always = operator.set === 'ForAllValues' ? 'always holds' : 'never holds';
    report.add('null-with-set-operator', condition.operatorSpan, `\`${operator.name}\` ${always}`);
  }
  if (entry.value.kind === 'array' && entry.value.items.length === 0) {
    report.add('no-values', entry.value.span, `\`${entry.key}\` is compared with no value at all`);
  }
  const malformed = MALFORMED[operator.kind];
  for (const value of values) {
    if (operator.variables === 'no' && facts.variables && value.text.includes('${')) {
      const message = `\`${operator.base}\` does not replace variables such as \`${value.text}\``;
      report.add('variable-unsupported', value.span, message);
    } else if (operator.variables !== 'no') {
      checkVariables(value.text, value.span, facts, report, false);
    }
    if (value.malformed && malformed) {
      const [code, wanted] = malformed;
      report.add(code, value.span, `\`${value.text}\` is not ${wanted}`);
    }
    if (operator.kind === 'String' && !operator.base.endsWith('Like')) {
      checkWildcard(value.text, value.span, operator.base, report);
    }
  }
}

function checkWildcard(text: string, span: Condition['span'], base: string, report: Report): void {
  if (!/[*?]/.test(text.replace(/\$\{[^}]*\}/g, ''))) return;
  const message = `\`${base}\` takes the wildcard in \`${text}\` as a plain character`;
  report.add('literal-wildcard', span, message);
}
