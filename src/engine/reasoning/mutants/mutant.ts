import type { Condition } from '../../iam/conditions/condition';
import { readOperator } from '../../iam/conditions/operator';
import { prepareCondition } from '../../iam/conditions/prepare';
import type { Statement } from '../../iam/policy/statement';
import type { PlacedStatement } from '../model/placed';
import type { Mutant, MutantKind, PartRef } from '../types';

/** A small change of one statement. */
export interface Change {
  readonly kind: MutantKind;
  readonly part: PartRef;
  readonly was?: string;
  readonly now?: string;
  /** The statement as it would be; undefined when it is dropped. */
  readonly statement: Statement | undefined;
}

/** Every first-order change of a statement that somebody could make by mistake. */
export function changesOf(placed: PlacedStatement): Change[] {
  const { statement } = placed;
  const whole: Change = { kind: 'drop-statement', part: partOf(placed), statement: undefined };
  return [whole, ...statement.conditions.flatMap((_, at) => conditionChanges(placed, at))];
}

function conditionChanges(placed: PlacedStatement, at: number): Change[] {
  const { statement } = placed;
  const condition = statement.conditions[at];
  if (!condition) return [];
  const { operator, values } = condition;
  const changes: Change[] = [
    {
      kind: 'drop-condition',
      part: partOf(placed, at),
      statement: { ...statement, conditions: statement.conditions.toSpliced(at, 1) },
    },
  ];
  if (values.length > 1) {
    for (const index of values.keys()) {
      const texts = values.toSpliced(index, 1).map(({ text }) => text);
      const now = rewritten(condition, operator.name, texts, placed);
      changes.push({
        kind: 'drop-value',
        part: partOf(placed, at, index),
        statement: withCondition(statement, at, now),
      });
    }
  }
  for (const { kind, name, texts, part } of rewrites(condition, placed, at)) {
    const now = rewritten(condition, name, texts, placed);
    if (!now) continue;
    const [was, is] =
      kind === 'widen' || kind === 'flip-null'
        ? [part.text, texts[part.value ?? 0] ?? '']
        : [operator.name, name];
    changes.push({ kind, part, was, now: is, statement: withCondition(statement, at, now) });
  }
  return changes;
}

interface Rewrite {
  readonly kind: MutantKind;
  readonly name: string;
  readonly texts: readonly string[];
  readonly part: PartRef;
}

/** Other set operators, IfExists, a literal with a wildcard in place of its end, Null turned round. */
function rewrites(condition: Condition, placed: PlacedStatement, at: number): Rewrite[] {
  const { operator, values } = condition;
  const texts = values.map(({ text }) => text);
  const part = partOf(placed, at);
  if (operator.kind === 'Null') {
    if (operator.set || condition.wantsAbsent === condition.wantsPresent) return [];
    const now = [condition.wantsAbsent ? 'false' : 'true'];
    return [{ kind: 'flip-null', name: 'Null', texts: now, part: partOf(placed, at, 0) }];
  }
  const end = operator.ifExists ? 'IfExists' : '';
  const sets = [
    ['bare', ''],
    ['for-all-values', 'ForAllValues:'],
    ['for-any-value', 'ForAnyValue:'],
  ] as const;
  const current = operator.set ? `${operator.set}:` : '';
  const list: Rewrite[] = sets
    .filter(([, set]) => set !== current)
    .map(([kind, set]) => ({ kind, name: `${set}${operator.base}${end}`, texts, part }));
  const toggled = `${current}${operator.base}${operator.ifExists ? '' : 'IfExists'}`;
  list.push({ kind: 'if-exists', name: toggled, texts, part });
  if (!/^String(Not)?(Equals|Like)$/.test(operator.base)) return list;
  const name = operator.name.replace(/Equals(?=$|IfExists)/, 'Like');
  for (const [index, text] of texts.entries()) {
    if (/[*?$]/.test(text)) continue;
    const cut = text.slice(0, Math.max(0, text.search(/[./:\s_-][^./:\s_-]*$/) + 1));
    list.push({
      kind: 'widen',
      name,
      texts: texts.with(index, `${cut}*`),
      part: partOf(placed, at, index),
    });
  }
  return list;
}

function rewritten(
  condition: Condition,
  name: string,
  texts: readonly string[],
  { variables }: PlacedStatement,
): Condition | undefined {
  const operator = readOperator(name);
  if (!operator) return undefined;
  const { operatorSpan, keyText, keySpan, span } = condition;
  const values = texts.map((text) => ({ text, span }));
  return prepareCondition(
    { operator, operatorSpan, key: keyText, keySpan, span, values },
    variables,
  );
}

/** Adds a value to a condition; for making a request's answer another one. */
export function withValue(placed: PlacedStatement, at: number, text: string): Change | undefined {
  const condition = placed.statement.conditions[at];
  if (!condition) return undefined;
  const texts = [...condition.values.map((value) => value.text), text];
  const now = rewritten(condition, condition.operator.name, texts, placed);
  const statement = withCondition(placed.statement, at, now);
  return { kind: 'add-value', part: partOf(placed, at), now: text, statement };
}

function withCondition(
  statement: Statement,
  at: number,
  condition: Condition | undefined,
): Statement {
  const { conditions } = statement;
  return { ...statement, conditions: condition ? conditions.with(at, condition) : conditions };
}

/** Names a statement, one of its conditions, or one of that condition's values. */
export function partOf(placed: PlacedStatement, condition?: number, value?: number): PartRef {
  const { statement, place } = placed;
  const entry = condition === undefined ? undefined : statement.conditions[condition];
  const item = value === undefined ? undefined : entry?.values[value];
  return {
    type: place.type,
    policy: place.policy,
    ...(place.level !== undefined && { level: place.level }),
    statement: statement.index,
    ...(condition !== undefined && { condition }),
    ...(value !== undefined && { value }),
    ...(statement.sid !== undefined && { sid: statement.sid }),
    span: (item ?? entry ?? statement).span,
    text: item?.text ?? (entry ? `${entry.operator.name} ${entry.keyText}` : ''),
  };
}

/** The change as a mistake in one of the two callers' policies. */
export function mutantOf(change: Change, side: 'a' | 'b'): Mutant {
  const { statement: _, ...rest } = change;
  const { part, kind, now = '' } = change;
  const at = [part.type, part.level, part.policy, part.statement, part.condition, part.value];
  return { ...rest, side, id: [side, kind, ...at, now].join('/') };
}
