import type { Span } from '../../span';
import type { Asked } from '../asked';
import { resolve, textOf, unresolvedIn } from '../conditions/variable';
import type {
  ArnSegment,
  ListElementExplanation,
  ListValueExplanation,
  ListValueReason,
} from '../explanation';
import { compileGlob } from '../match/glob';
import { gripOn } from '../match/principal';
import {
  type ActionElement,
  type PrincipalElement,
  type ResourceElement,
  type ResourceValue,
  resourceFits,
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
  const values: ListValueExplanation[] = [];
  for (const value of element.values) {
    values.push(explainValue(value, gripOn(value, asked.principal) !== 'none'));
  }
  return {
    kind: 'principal',
    element: element.element,
    negated: element.negated,
    matched,
    span: element.span,
    requested: asked.request.principal,
    values,
    basis: element.negated ? BASES.notPrincipal : BASES.principal,
  };
}

export function explainAction(element: ActionElement, asked: Asked): ListElementExplanation {
  const values: ListValueExplanation[] = [];
  for (const value of element.values) values.push(explainValue(value, value.covers(asked.action)));
  return {
    kind: 'action',
    element: element.element,
    negated: element.negated,
    matched: element.covers(asked.action) !== element.negated,
    span: element.span,
    requested: asked.request.action,
    values,
    basis: element.negated ? BASES.notAction : BASES.action,
  };
}

export function explainResource(element: ResourceElement, asked: Asked): ListElementExplanation {
  const values: ListValueExplanation[] = [];
  for (const value of element.values) {
    const matched = value.covers(asked.resource, asked);
    const reason = matched ? COVERS : whyNot(value, asked);
    values.push({ text: value.text, span: value.span, matched, reason });
  }
  return {
    kind: 'resource',
    element: element.element,
    negated: element.negated,
    matched: resourceFits(element, asked),
    span: element.span,
    requested: asked.request.resource,
    values,
    basis: element.negated ? BASES.notResource : BASES.resource,
  };
}

function explainValue(
  value: { readonly text: string; readonly span: Span },
  matched: boolean,
): ListValueExplanation {
  return { text: value.text, span: value.span, matched, reason: matched ? COVERS : DIFFERS };
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
    const tokens = resolve(value.segments[i] ?? [], asked) ?? [];
    const request = parts[i] ?? '';
    if (compileGlob(tokens)(request)) continue;
    return { kind: 'arn-segment-differs', segment, policy: textOf(tokens), request };
  }
  return DIFFERS;
}
