import { parseJson } from '../../json/parse';
import type { Span } from '../../span';

export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** Edits that add statements at the end of a policy's text; none where there is no place for them. */
export function insertStatements(text: string, statements: readonly object[]): TextEdit[] {
  const { root } = parseJson(text);
  if (root?.kind !== 'object') return [];
  const node = root.members.find(({ key }) => key === 'Statement')?.value;
  if (!node) return [];
  const listed = node.kind === 'array';
  const last = listed ? node.items.at(-1)?.span : node.span;
  if (!last) return [];
  const line = text.slice(text.lastIndexOf('\n', last.start) + 1, last.start);
  const indent = /^\s*$/.test(line) ? line : '';
  const added = statements.map((statement) => {
    const written = JSON.stringify(statement, undefined, 2).replaceAll('\n', `\n${indent}`);
    return `,\n${indent}${written}`;
  });
  const at = (place: number, put: string) => ({ span: { start: place, end: place }, text: put });
  if (listed) return [at(last.end, added.join(''))];
  return [at(last.start, '['), at(last.end, `${added.join('')}]`)];
}
