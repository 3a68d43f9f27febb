/** Hand-made explanations for the tests of this folder. */
import type { Decision, StatementRef } from '../iam/decision';
import type {
  ConditionExplanation,
  ConditionReason,
  ElementExplanation,
  Explanation,
  ListElementExplanation,
  ListValueReason,
  StatementExplanation,
} from '../iam/explanation';
import type { AuthorizationRequest, ContextValue } from '../iam/request';
import { operatorWords } from './operator';

const RULE = 'arn:aws:events:us-east-1:123456789012:rule/row-1';
const span = { start: 0, end: 1 };
const documented = { standing: 'documented', source: 'UG operators' } as const;

export function request(
  action = 'events:PutRule',
  resource = RULE,
  context: Readonly<Record<string, ContextValue>> = {},
): AuthorizationRequest {
  const principal = 'arn:aws:iam::123456789012:user/alice';
  return { principal, action, resource, context: new Map(Object.entries(context)) };
}

export function action(matched = true, requested = 'events:PutRule', text = 'events:PutRule') {
  return list('action', 'Action', requested, matched, [
    [text, { kind: matched ? 'covers' : 'differs' }],
  ]);
}

export function resource(matched = true, requested = RULE, text = '*'): ListElementExplanation {
  return list('resource', 'Resource', requested, matched, [
    [text, { kind: matched ? 'covers' : 'differs' }],
  ]);
}

export function list(
  kind: ListElementExplanation['kind'],
  element: string,
  requested: string,
  matched: boolean,
  values: readonly (readonly [string, ListValueReason])[],
): ListElementExplanation {
  return {
    kind,
    element,
    negated: element.startsWith('Not'),
    matched,
    span,
    requested,
    values: values.map(([text, reason]) => ({
      text,
      span,
      matched: reason.kind === 'covers',
      reason,
    })),
    basis: { standing: 'documented', source: 'UG Resource' },
  };
}

/** A condition on strings, with the reason that the rules give for it (plain equality only). */
export function condition(
  operator: string,
  key: string,
  policy: readonly string[],
  requested: ContextValue | undefined,
): ConditionExplanation {
  const { matched, reason } = outcome(operator, policy, requested);
  const given =
    requested === undefined ? [] : typeof requested === 'string' ? [requested] : requested;
  return {
    kind: 'condition',
    operator,
    operatorSpan: span,
    key,
    keySpan: span,
    span,
    matched,
    requested,
    values: policy.map((text) => ({
      text,
      resolved: text,
      span,
      matches: given.flatMap((value, index) => (value === text ? [index] : [])),
    })),
    reason,
    basis:
      reason.kind === 'list-without-set-operator'
        ? { standing: 'inferred', source: 'EB conditions page' }
        : documented,
  };
}

function outcome(
  operator: string,
  policy: readonly string[],
  requested: ContextValue | undefined,
): { matched: boolean; reason: ConditionReason } {
  const { set, name, ifExists, negated } = operatorWords(operator);
  if (name === 'Null') {
    const present = requested !== undefined;
    const wanted = policy[0] === 'true' ? 'absent' : 'present';
    return {
      matched: present === (wanted === 'present'),
      reason: { kind: 'presence', present, wanted },
    };
  }
  if (requested === undefined) {
    if (set === 'all')
      return { matched: true, reason: { kind: 'key-absent', rule: 'for-all-values' } };
    if (set === 'any')
      return { matched: false, reason: { kind: 'key-absent', rule: 'for-any-value' } };
    const rule = ifExists ? 'if-exists' : negated ? 'negated' : 'positive';
    return { matched: rule !== 'positive', reason: { kind: 'key-absent', rule } };
  }
  const values = typeof requested === 'string' ? [requested] : requested;
  const indices = values.map((_, index) => index);
  const satisfied = indices.filter((index) => policy.includes(values[index] ?? '') !== negated);
  if (set === 'all') {
    const failing = indices.filter((index) => !satisfied.includes(index));
    return { matched: failing.length === 0, reason: { kind: 'every-value', failing } };
  }
  if (set === 'any') {
    return { matched: satisfied.length > 0, reason: { kind: 'some-value', satisfying: satisfied } };
  }
  if (typeof requested === 'string') {
    const anyEqual = policy.includes(requested);
    return { matched: anyEqual !== negated, reason: { kind: 'compared', anyEqual, negated } };
  }
  const unlisted = indices.filter((index) => !policy.includes(values[index] ?? ''));
  return { matched: false, reason: { kind: 'list-without-set-operator', unlisted } };
}

export function statement(
  effect: 'Allow' | 'Deny',
  elements: readonly ElementExplanation[],
  ref: Partial<StatementRef> = {},
): StatementExplanation {
  return {
    ref: { type: 'identity', policy: 0, statement: 0, ...ref },
    effect,
    span,
    matched: elements.every(({ matched }) => matched),
    elements,
  };
}

/** Decides as IAM does for one identity policy. */
export function explanation(
  statements: readonly StatementExplanation[],
  forced?: Decision,
): Explanation {
  const deciding = (effect: 'Allow' | 'Deny') =>
    statements.filter((one) => one.effect === effect && one.matched).map(({ ref }) => ref);
  const denies = deciding('Deny');
  const allows = deciding('Allow');
  const decision =
    forced ?? (denies.length > 0 ? 'explicitDeny' : allows.length > 0 ? 'allowed' : 'implicitDeny');
  return {
    decision,
    decidedBy: decision === 'explicitDeny' ? denies : decision === 'allowed' ? allows : [],
    statements,
  };
}
