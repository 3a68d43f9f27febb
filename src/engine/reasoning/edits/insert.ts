import { parseJson } from '../../json/parse';
import type { JsonNode } from '../../json/tree';
import type { Span } from '../../span';

export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** What stands under `Statement` in a policy's text. */
function statementNode(text: string): JsonNode | undefined {
  const { root } = parseJson(text);
  return root?.kind === 'object'
    ? root.members.find(({ key }) => key === 'Statement')?.value
    : undefined;
}

/** Its statements; a single one may stand without a list. */
export function statementsIn(text: string): readonly JsonNode[] {
  const node = statementNode(text);
  return node?.kind === 'array' ? node.items : node ? [node] : [];
}

/** Edits that add statements at the end of a policy's text; none where there is no place for them. */
export function insertStatements(text: string, statements: readonly object[]): TextEdit[] {
  const node = statementNode(text);
  const last = statementsIn(text).at(-1)?.span;
  if (!node || !last) return [];
  const line = text.slice(text.lastIndexOf('\n', last.start) + 1, last.start);
  const indent = /^\s*$/.test(line) ? line : '';
  const added = statements.map((statement) => {
    const written = JSON.stringify(statement, undefined, 2).replaceAll('\n', `\n${indent}`);
    return `,\n${indent}${written}`;
  });
  const at = (place: number, put: string) => ({ span: { start: place, end: place }, text: put });
  if (node.kind === 'array') return [at(last.end, added.join(''))];
  return [at(last.start, '['), at(last.end, `${added.join('')}]`)];
}
