import type { JsonMember, JsonNode } from '../../json/tree';
import type { PolicyType } from '../decision';
import type { DocumentFacts } from './facts';
import { membersOf, reportType } from './members';
import { readStatement } from './read-statement';
import type { Report } from './report';
import { checkSize } from './size';
import type { Statement } from './statement';

const NEWEST = '2012-10-17';

/** Reads a whole document; the statements count only if nothing was refused. */
export function readDocument(
  root: JsonNode,
  text: string,
  type: PolicyType,
  report: Report,
): Statement[] {
  if (root.kind !== 'object') {
    report.add('not-an-object', root.span, 'A policy is an object in braces');
    return [];
  }
  const members = membersOf(root, ['Version', 'Id', 'Statement'], report);
  const version = members.get('Version');
  readVersion(version, root, type, report);
  const id = members.get('Id');
  if (id && id.value.kind !== 'string') reportType('Id', 'a text', id.value, report);
  const variables = version?.value.kind === 'string' && version.value.value === NEWEST;
  const facts = { type, variables, text };
  const statements = readStatements(members.get('Statement'), root, facts, report);
  reportDuplicateSids(statements, report);
  checkSize(root, text, type, report);
  return statements.map(({ statement }) => statement).filter((s) => s !== undefined);
}

function readVersion(
  member: JsonMember | undefined,
  root: JsonNode,
  type: PolicyType,
  report: Report,
): void {
  const start = root.span.start;
  if (!member) {
    if (type === 'resource') return;
    const message = `\`Version\` is missing, so that the policy counts as \`2008-10-17\``;
    report.add('missing-version', { start, end: start + 1 }, message);
    return;
  }
  const { value } = member;
  const found = value.kind === 'string' ? value.value : undefined;
  if (found === NEWEST) return;
  if (found === '2008-10-17') {
    if (type === 'resource') return;
    const message = '`2008-10-17` is the old version of the policy language, without variables';
    report.add('old-version', value.span, message);
  } else {
    const message = `\`Version\` must be \`${NEWEST}\` or \`2008-10-17\``;
    report.add('unknown-version', value.span, message);
  }
}

interface ReadStatement {
  readonly statement: Statement | undefined;
  readonly sid: { readonly text: string; readonly span: JsonNode['span'] } | undefined;
}

function readStatements(
  member: JsonMember | undefined,
  root: JsonNode,
  facts: DocumentFacts,
  report: Report,
): ReadStatement[] {
  if (!member) {
    const { start } = root.span;
    report.add('missing-statement', { start, end: start + 1 }, 'A `Statement` is missing');
    return [];
  }
  const { value } = member;
  if (value.kind === 'array' && value.items.length === 0) {
    report.add('missing-statement', value.span, 'At least one statement is needed here');
  }
  const nodes = value.kind === 'array' ? value.items : [value];
  const statements: ReadStatement[] = [];
  for (const [index, node] of nodes.entries()) {
    if (node.kind === 'object') statements.push(readStatement(node, index, facts, report));
    else reportType('Statement', 'an object or a list of objects', node, report);
  }
  return statements;
}

function reportDuplicateSids(statements: readonly ReadStatement[], report: Report): void {
  const seen = new Set<string>();
  for (const { sid } of statements) {
    if (!sid || sid.text === '') continue;
    if (seen.has(sid.text)) {
      report.add('duplicate-sid', sid.span, `The \`Sid\` \`${sid.text}\` stands twice`);
    }
    seen.add(sid.text);
  }
}
