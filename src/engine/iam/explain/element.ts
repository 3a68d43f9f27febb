import type { Asked } from '../asked';
import { textOf, unresolvedIn } from '../conditions/variable';
import type { ArnSegment, ListElementExplanation, ListValueReason } from '../explanation';
import { compileGlob } from '../match/glob';
import { gripOn } from '../match/principal';
import type { PlainToken, Token } from '../match/token';
import type {
  ActionElement,
  PrincipalElement,
  ResourceElement,
  ResourceValue,
} from '../policy/statement';
import { BASES } from './basis';

const COVERS: ListValueReason = { kind: 'covers' };
const DIFFERS: ListValueReason = { kind: 'differs' };
const SEGMENTS: readonly ArnSegment[] = [
  'arn',
  'partition',
  'service',
  'region',
  'account',
  'resource',
];

/** @param matched as the decision judged it: boundaries and NotPrincipal have rules of their own */
export function explainPrincipal(
  element: PrincipalElement,
  matched: boolean,
  asked: Asked,
): ListElementExplanation {
  return {
    ...named(element),
    kind: 'principal',
    matched,
    requested: asked.request.principal,
    values: element.values.map((value) => {
      const covers = gripOn(value, asked.principal) !== 'none';
      return { text: value.text, span: value.span, ...verdict(covers) };
    }),
    basis: element.negated ? BASES.notPrincipal : BASES.principal,
  };
}

export function explainAction(element: ActionElement, asked: Asked): ListElementExplanation {
  return {
    ...named(element),
    kind: 'action',
    matched: element.covers(asked.action) !== element.negated,
    requested: asked.request.action,
    values: element.values.map((value) => ({
      text: value.text,
      span: value.span,
      ...verdict(value.covers(asked.action)),
    })),
    basis: BASES.action,
  };
}

export function explainResource(element: ResourceElement, asked: Asked): ListElementExplanation {
  const values = element.values.map((value) => {
    const matched = value.text === '*' || value.covers(asked.resource, asked);
    const reason = matched ? COVERS : whyNot(value, asked);
    return { text: value.text, span: value.span, matched, reason };
  });
  return {
    ...named(element),
    kind: 'resource',
    matched: values.some((value) => value.matched) !== element.negated,
    requested: asked.request.resource,
    values,
    basis: BASES.resource,
  };
}

function named(element: PrincipalElement | ActionElement | ResourceElement) {
  return { element: element.element, negated: element.negated, span: element.span };
}

function verdict(matched: boolean): { matched: boolean; reason: ListValueReason } {
  return { matched, reason: matched ? COVERS : DIFFERS };
}

/** Names the first part in which two ARNs differ, when both have six. */
function whyNot(value: ResourceValue, asked: Asked): ListValueReason {
  for (const segment of value.segments) {
    const variable = unresolvedIn(segment, asked);
    if (variable) return { kind: 'variable-unresolved', variable: variable.source };
  }
  const parts = asked.resource;
  if (!parts || value.segments.length !== 6) return DIFFERS;
  for (const [i, segment] of SEGMENTS.entries()) {
    const tokens = resolved(value.segments[i] ?? [], asked);
    if (compileGlob(tokens)(parts[i] ?? '')) continue;
    return {
      kind: 'arn-segment-differs',
      segment,
      policy: textOf(tokens),
      request: parts[i] ?? '',
    };
  }
  return DIFFERS;
}

function resolved(tokens: readonly Token[], asked: Asked): PlainToken[] {
  return tokens.map((token) => {
    if (token.kind !== 'variable') return token;
    const value = asked.value(token.key);
    return { kind: 'text', text: typeof value === 'string' ? value : (token.fallback ?? '') };
  });
}
