import type { JsonMember, JsonNode } from '../../json/tree';
import { namedPrincipal, type PrincipalValue } from '../match/principal';
import { checkNotPrincipal, checkPrincipal } from './check-principal';
import type { DocumentFacts } from './facts';
import { reportDuplicate, reportType, textsOf, type WrittenElement } from './members';
import type { Report } from './report';
import type { PrincipalElement } from './statement';

const TYPES = ['AWS', 'Service', 'Federated', 'CanonicalUser'];

/** Reads `Principal` or `NotPrincipal`: for policies of resources only, and required there. */
export function readPrincipals(
  written: WrittenElement | undefined,
  effect: 'Allow' | 'Deny' | undefined,
  at: JsonNode['span'],
  facts: DocumentFacts,
  report: Report,
): PrincipalElement | undefined {
  if (!written) {
    if (facts.type === 'resource') {
      report.add(
        'missing-principal',
        at,
        'The statement does not say whom it is about: `Principal`',
      );
    }
    return undefined;
  }
  const { member, negated } = written;
  if (facts.type !== 'resource' && facts.type !== 'rcp') {
    const message = `\`${member.key}\` stands only in the policy of a resource`;
    report.add('principal-not-allowed', member.keySpan, message);
    return undefined;
  }
  const values = valuesOf(member, report);
  if (negated) checkNotPrincipal(member, values, effect, report);
  return { element: member.key, negated, span: member.span, values };
}

function valuesOf(member: JsonMember, report: Report): PrincipalValue[] {
  const { value } = member;
  if (value.kind === 'string') {
    if (value.value !== '*') {
      const message = `\`${value.value}\` needs a key such as \`AWS\`; only \`*\` stands alone`;
      report.add('principal-format', value.span, message);
    }
    return [principalValue('AWS', value.value, value.span)];
  }
  if (value.kind !== 'object') {
    reportType(member.key, '`*` or an object', value, report);
    return [];
  }
  const values: PrincipalValue[] = [];
  const seen = new Set<string>();
  for (const group of value.members) {
    reportDuplicate(seen.has(group.key), group, report);
    seen.add(group.key);
    if (!TYPES.includes(group.key)) {
      report.add('principal-key', group.keySpan, `\`${group.key}\` is not a kind of principal`);
      continue;
    }
    for (const { text, span } of textsOf(group, report)) {
      checkPrincipal(group.key, text, span, report);
      values.push(principalValue(group.key, text, span));
    }
  }
  return values;
}

function principalValue(type: string, text: string, span: JsonNode['span']): PrincipalValue {
  return { text, span, names: namedPrincipal(type, text) };
}
