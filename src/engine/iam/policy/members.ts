import type { JsonMember, JsonNode, JsonObject } from '../../json/tree';
import type { Report } from './report';

/** The members of an object by key; a key that stands twice is reported and its last one taken. */
export function membersOf(
  node: JsonObject,
  known: readonly string[],
  report: Report,
): ReadonlyMap<string, JsonMember> {
  const members = new Map<string, JsonMember>();
  for (const member of node.members) {
    reportDuplicate(members.has(member.key), member, report);
    if (!known.includes(member.key)) reportUnknown(member, known, report);
    members.set(member.key, member);
  }
  return members;
}

/** `JSON.parse` hides duplicate keys; IAM does not take them (UG grammar). */
export function reportDuplicate(duplicate: boolean, member: JsonMember, report: Report): void {
  if (!duplicate) return;
  report.add('duplicate-key', member.keySpan, `\`${member.key}\` stands twice in this object`);
}

function reportUnknown(member: JsonMember, known: readonly string[], report: Report): void {
  const meant = known.find((name) => name.toLowerCase() === member.key.toLowerCase());
  if (meant !== undefined) {
    report.add('element-case', member.keySpan, `\`${member.key}\` is spelled \`${meant}\``);
    return;
  }
  const message = `\`${member.key}\` is not an element of a policy here`;
  report.add('unknown-element', member.keySpan, message);
}

const KINDS: Readonly<Record<JsonNode['kind'], string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

/** Reports that an element holds the wrong kind of value. */
export function reportType(element: string, wanted: string, node: JsonNode, report: Report): void {
  const message = `\`${element}\` must be ${wanted}, not ${KINDS[node.kind]}`;
  report.add('wrong-type', node.span, message);
}

/** A text with its place; the span has the quotes. */
export interface Located {
  readonly text: string;
  readonly span: JsonNode['span'];
}

/** An element or its negation, as the statement has it. */
export interface WrittenElement {
  readonly member: JsonMember;
  readonly negated: boolean;
}

/** A text or a list of texts; a list of one may be written as its element (UG grammar). */
export function textsOf(member: JsonMember, report: Report): Located[] {
  const { value } = member;
  const nodes = value.kind === 'array' ? value.items : [value];
  const texts: Located[] = [];
  for (const node of nodes) {
    if (node.kind === 'string') texts.push({ text: node.value, span: node.span });
    else reportType(member.key, 'a text or a list of texts', node, report);
  }
  return texts;
}
