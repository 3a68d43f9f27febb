import type { Policy } from '../../iam/policy/policy';
import type { JsonMember, JsonNode, JsonObject } from '../../json/tree';
import type { Span } from '../../span';
import type { Change } from '../mutants/mutant';
import type { PolicyEdit } from '../types';
import { statementsIn, type TextEdit } from './insert';

/**
 * The edits of a policy's text that make a change of it.
 *
 * @returns empty where the change has no simple edit: the last statement, or an operator that stands
 *   there already with the same key
 */
export function editsOf({ text }: Policy, change: Change): PolicyEdit[] {
  const { type, policy, level } = change.part;
  const edits = textEdits(text, change);
  return edits.map((edit) => ({ ...edit, type, policy, ...(level !== undefined && { level }) }));
}

/** The places of a condition in the tree of its policy's text. */
interface Found {
  readonly statement: JsonObject;
  readonly condition: JsonMember;
  readonly operators: JsonObject;
  readonly block: JsonMember;
  readonly keys: JsonObject;
  readonly entry: JsonMember;
}

function textEdits(text: string, { kind, part, now = '' }: Change): TextEdit[] {
  const statements = statementsIn(text);
  if (kind === 'drop-statement') {
    const spans = statements.map(({ span }) => span);
    return spans.length > 1 ? [without(spans, part.statement)] : [];
  }
  const node = statements[part.statement];
  const found = node?.kind === 'object' ? findCondition(node, part.condition ?? 0) : undefined;
  if (!found) return [];
  const { value } = found.entry;
  const items: readonly JsonNode[] = value.kind === 'array' ? value.items : [value];
  const written = JSON.stringify(now);
  switch (kind) {
    case 'drop-condition':
      return [withoutCondition(found)];
    case 'drop-value':
      return [
        without(
          items.map(({ span }) => span),
          part.value ?? 0,
        ),
      ];
    case 'flip-null':
      return [{ span: value.span, text: written }];
    case 'add-value': {
      const last = items.at(-1)?.span ?? value.span;
      if (value.kind === 'array')
        return [{ span: { start: last.end, end: last.end }, text: `, ${written}` }];
      return [{ span: last, text: `[${text.slice(last.start, last.end)}, ${written}]` }];
    }
    case 'widen': {
      const item = items[part.value ?? 0];
      if (!item) return [];
      const name = found.block.key.replace(/Equals(?=$|IfExists)/, 'Like');
      const widened = { span: item.span, text: written };
      return name === found.block.key ? [widened] : renamed(text, found, name, widened);
    }
    case 'bare':
    case 'for-all-values':
    case 'for-any-value':
    case 'if-exists':
      return renamed(text, found, now);
  }
}

/** Puts an entry under another operator, with an edit of its own if there is one. */
function renamed(text: string, found: Found, name: string, inside?: TextEdit): TextEdit[] {
  const { operators, block, keys, entry } = found;
  if (operators.members.some(({ key }) => key === name)) return [];
  if (keys.members.length === 1) {
    const operator = { span: block.keySpan, text: JSON.stringify(name) };
    return inside ? [operator, inside] : [operator];
  }
  const { start, end } = entry.span;
  const written = inside
    ? text.slice(start, inside.span.start) + inside.text + text.slice(inside.span.end, end)
    : text.slice(start, end);
  const place = { start: block.span.end, end: block.span.end };
  const spans = keys.members.map(({ span }) => span);
  return [
    without(spans, keys.members.indexOf(entry)),
    { span: place, text: `, ${JSON.stringify(name)}: { ${written} }` },
  ];
}

/** Takes out a condition, and with the last one of its operator or of all what held it. */
function withoutCondition({
  statement,
  condition,
  operators,
  block,
  keys,
  entry,
}: Found): TextEdit {
  const spans = (node: JsonObject): Span[] => node.members.map(({ span }) => span);
  if (keys.members.length > 1) return without(spans(keys), keys.members.indexOf(entry));
  if (operators.members.length > 1)
    return without(spans(operators), operators.members.indexOf(block));
  return without(spans(statement), statement.members.indexOf(condition));
}

/** Takes one item out of a list, its comma included. */
function without(spans: readonly Span[], at: number): TextEdit {
  const span = spans[at] ?? { start: 0, end: 0 };
  const before = spans[at - 1];
  const after = spans[at + 1];
  if (before) return { span: { start: before.end, end: span.end }, text: '' };
  return { span: { start: span.start, end: after?.start ?? span.end }, text: '' };
}

/** The condition at a position in the order of the document. */
function findCondition(statement: JsonObject, position: number): Found | undefined {
  const condition = statement.members.find(({ key }) => key === 'Condition');
  const operators = condition?.value;
  if (!condition || operators?.kind !== 'object') return undefined;
  let left = position;
  for (const block of operators.members) {
    const keys = block.value;
    if (keys.kind !== 'object') continue;
    const entry = keys.members[left];
    if (entry) return { statement, condition, operators, block, keys, entry };
    left -= keys.members.length;
  }
  return undefined;
}
