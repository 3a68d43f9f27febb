import type { JsonNode } from '../../json/tree';
import { hasVariable, scan } from '../conditions/variable';
import { type ResourceTest, resourceTest } from '../match/resource';
import { splitSegments } from '../match/segment';
import type { Token } from '../match/token';
import { COMPLETING, checkResource } from './check-resource';
import { checkVariables } from './check-variable';
import type { DocumentFacts } from './facts';
import { textsOf, type WrittenElement } from './members';
import type { Report } from './report';
import type { ResourceElement, ResourceValue } from './statement';

/** Reads `Resource` or `NotResource` (UG Resource). */
export function readResources(
  written: WrittenElement | undefined,
  at: JsonNode['span'],
  facts: DocumentFacts,
  report: Report,
): ResourceElement | undefined {
  if (!written) {
    report.add('missing-resource', at, 'The statement names no `Resource`');
    return undefined;
  }
  const { member, negated } = written;
  const texts = textsOf(member, report);
  if (member.value.kind === 'array' && member.value.items.length === 0) {
    report.add('missing-resource', member.value.span, `\`${member.key}\` is an empty list`);
  }
  const values = texts.map(({ text, span }): ResourceValue => {
    if (text === '*') return { text, span, segments: [], completed: false, covers: () => true };
    const segments = resourceSegments(text, facts.variables);
    checkResource(text, span, segments, facts, report);
    checkVariables(text, span, facts, report);
    const completed = segments.length < 6 && COMPLETING.has(facts.type);
    return { text, span, segments, completed, covers: coversOf(segments, completed) };
  });
  const everything = values.some((value) => value.text === '*');
  return { element: member.key, negated, span: member.span, values, everything };
}

/**
 * Variables are replaced only after the fifth colon; before it their text stays as it is, its
 * colon included, since no part of a real ARN looks like that.
 */
function resourceSegments(text: string, variables: boolean): Token[][] {
  const plain = splitSegments(scan(text, { variables: false, wildcards: true }), 6);
  if (!variables || !text.includes('${')) return plain;
  const segments = splitSegments(scan(text, { variables, wildcards: true }), 6);
  if (!segments.slice(0, 5).some(hasVariable)) return segments;
  return segments.map((segment, i) => (i < 5 ? segment.map(asText) : segment));
}

function asText(token: Token): Token {
  return token.kind === 'variable' ? { kind: 'text', text: token.source } : token;
}

/** An ARN with fewer than six parts is also completed with `*`, but not everywhere (UG ARNs). */
function coversOf(segments: readonly (readonly Token[])[], completed: boolean): ResourceTest {
  const asWritten = resourceTest(segments);
  if (!completed) return asWritten;
  const missing = Array.from({ length: 6 - segments.length }, (): Token[] => [{ kind: 'star' }]);
  const whole = resourceTest([...segments, ...missing]);
  return (parts, asked) => asWritten(parts, asked) || whole(parts, asked);
}
