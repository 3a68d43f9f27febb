import type { JsonMember, JsonObject } from '../../json/tree';
import type { DocumentFacts } from './facts';
import { type Located, membersOf, reportType, type WrittenElement } from './members';
import { readActions } from './read-action';
import { readConditions } from './read-condition';
import { readPrincipals } from './read-principal';
import { readResources } from './read-resource';
import type { Report } from './report';
import type { Statement } from './statement';

/** The elements of a statement (UG grammar). */
export const ELEMENTS = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];

/** Reads one statement; it is undefined when a part that a decision needs is missing. */
export function readStatement(
  node: JsonObject,
  index: number,
  facts: DocumentFacts,
  report: Report,
): { statement: Statement | undefined; sid: Located | undefined } {
  const members = membersOf(node, ELEMENTS, report);
  const at = { start: node.span.start, end: node.span.start + 1 };
  const sid = readSid(members.get('Sid'), facts, report);
  const effect = readEffect(members.get('Effect'), at, report);
  const either = (name: string) => elementOf(members, name, report);
  const principal = readPrincipals(either('Principal'), effect, at, facts, report);
  const action = readActions(either('Action'), at, report);
  const resource = readResources(either('Resource'), at, facts, report);
  const conditions = readConditions(members.get('Condition'), facts, report);
  if (!effect || !action || !resource) return { statement: undefined, sid };
  const statement: Statement = {
    index,
    sid: sid?.text,
    effect,
    span: node.span,
    principal,
    action,
    resource,
    anyResource: resource.everything && !resource.negated,
    conditions,
  };
  return { statement, sid };
}

/** `Name` or `NotName`; both together exclude each other. */
function elementOf(
  members: ReadonlyMap<string, JsonMember>,
  name: string,
  report: Report,
): WrittenElement | undefined {
  const plain = members.get(name);
  const negated = members.get(`Not${name}`);
  if (plain && negated) {
    const message = `A statement has \`${name}\` or \`Not${name}\`, not both`;
    report.add('conflicting-elements', negated.keySpan, message);
  }
  if (plain) return { member: plain, negated: false };
  return negated && { member: negated, negated: true };
}

function readSid(
  member: JsonMember | undefined,
  facts: DocumentFacts,
  report: Report,
): Located | undefined {
  if (!member) return undefined;
  const { value } = member;
  if (value.kind !== 'string') {
    reportType('Sid', 'a text', value, report);
    return undefined;
  }
  // EventBridge's own statement ids, which become Sids, may also have `_` and `-` (EB PutPermission).
  const allowed = facts.type === 'resource' ? /^[A-Za-z0-9_-]*$/ : /^[A-Za-z0-9]*$/;
  if (!allowed.test(value.value)) {
    const message = `The \`Sid\` \`${value.value}\` may only have letters and digits`;
    report.add('sid-characters', value.span, message);
  }
  return { text: value.value, span: value.span };
}

function readEffect(
  member: JsonMember | undefined,
  at: JsonObject['span'],
  report: Report,
): 'Allow' | 'Deny' | undefined {
  if (!member) {
    report.add('missing-effect', at, 'The statement has no `Effect`, `Allow` or `Deny`');
    return undefined;
  }
  const { value } = member;
  if (value.kind !== 'string') {
    reportType('Effect', '`Allow` or `Deny`', value, report);
    return undefined;
  }
  const effect = value.value;
  if (effect === 'Allow' || effect === 'Deny') return effect;
  const meant = ['Allow', 'Deny'].find((name) => name.toLowerCase() === effect.toLowerCase());
  if (meant) {
    report.add('effect-case', value.span, `\`${effect}\` is spelled \`${meant}\``);
  } else {
    report.add('unknown-effect', value.span, `\`${effect}\` is neither \`Allow\` nor \`Deny\``);
  }
  return undefined;
}
