import type { JsonMember, JsonNode } from '../../json/tree';
import type { Condition } from '../conditions/condition';
import { type Operator, readOperator } from '../conditions/operator';
import { prepareCondition } from '../conditions/prepare';
import { checkCondition } from './check-condition';
import type { DocumentFacts } from './facts';
import { type Located, reportDuplicate, reportType } from './members';
import type { Report } from './report';

/** Reads a `Condition` block: operators, keys, values (UG Condition). */
export function readConditions(
  member: JsonMember | undefined,
  facts: DocumentFacts,
  report: Report,
): Condition[] {
  if (!member) return [];
  if (member.value.kind !== 'object') {
    reportType('Condition', 'an object', member.value, report);
    return [];
  }
  const conditions: Condition[] = [];
  const seen = new Set<string>();
  for (const block of member.value.members) {
    reportDuplicate(seen.has(block.key), block, report);
    seen.add(block.key);
    const operator = readOperator(block.key);
    if (!operator) {
      const message = `\`${block.key}\` is not a condition operator`;
      report.add('unknown-operator', block.keySpan, message);
    } else if (operator.kind === 'Null' && operator.ifExists) {
      const message = '`Null` asks for the key itself and takes no `IfExists`';
      report.add('null-if-exists', block.keySpan, message);
    } else conditions.push(...readBlock(block, operator, facts, report));
  }
  return conditions;
}

function readBlock(
  block: JsonMember,
  operator: Operator,
  facts: DocumentFacts,
  report: Report,
): Condition[] {
  if (block.value.kind !== 'object') {
    reportType(block.key, 'an object with condition keys', block.value, report);
    return [];
  }
  if (block.value.members.length === 0) {
    report.add('empty-condition', block.span, `\`${block.key}\` has no keys and demands nothing`);
  }
  const seen = new Map<string, string>();
  return block.value.members.map((entry) => {
    reportRepeatedKey(entry, seen, report);
    const condition = prepareCondition(
      {
        operator,
        operatorSpan: block.keySpan,
        key: entry.key,
        keySpan: entry.keySpan,
        span: entry.span,
        values: valuesOf(entry, report),
      },
      facts.variables,
    );
    checkCondition(condition, entry, facts, report);
    return condition;
  });
}

/** Keys are case-insensitive, so that two spellings of one key collide (AA). */
function reportRepeatedKey(entry: JsonMember, seen: Map<string, string>, report: Report): void {
  const lower = entry.key.toLowerCase();
  const before = seen.get(lower);
  seen.set(lower, entry.key);
  if (before === entry.key) reportDuplicate(true, entry, report);
  else if (before !== undefined) {
    const message = `\`${entry.key}\` and \`${before}\` are one condition key`;
    report.add('duplicate-condition-key', entry.keySpan, message);
  }
}

/** Numbers and booleans may stand without quotes; they count as they are spelled (UG grammar). */
function valuesOf(entry: JsonMember, report: Report): Located[] {
  const nodes = entry.value.kind === 'array' ? entry.value.items : [entry.value];
  const values: Located[] = [];
  for (const node of nodes) {
    const text = scalarText(node);
    if (text !== undefined) values.push({ text, span: node.span });
    else reportType(entry.key, 'a value or a list of values', node, report);
  }
  return values;
}

function scalarText(node: JsonNode): string | undefined {
  if (node.kind === 'string') return node.value;
  if (node.kind === 'number') return node.raw;
  return node.kind === 'boolean' ? String(node.value) : undefined;
}
