import { Asked } from '../../iam/asked';
import { resolve, textOf, unresolvedIn } from '../../iam/conditions/variable';
import type { PolicyType } from '../../iam/decision';
import type { Explanation, StatementExplanation } from '../../iam/explanation';
import { type ArnParts, parseArn } from '../../iam/match/arn';
import { compileGlob } from '../../iam/match/glob';
import type { PlainToken } from '../../iam/match/token';
import type { PolicySet } from '../../iam/policy/policy';
import type { ResourceValue, Statement } from '../../iam/policy/statement';
import type { Readings } from '../../iam/readings';
import type { AuthorizationRequest } from '../../iam/request';
import { walk } from '../../iam/walk';
import type { ArnDiagnosis, BusSegment, SegmentDifference } from './arn-diagnosis';

/**
 * Sets the ARNs of the Allow statements that are about the action side by side with the bus's ARN
 * and names the parts that differ (UG Resource).
 *
 * @param by the kind of policy among whose statements an Allow is missing
 * @param defaultBus the entry names no bus
 */
export function diagnoseArns(
  policies: PolicySet,
  request: AuthorizationRequest,
  explanation: Explanation,
  options: { by: PolicyType; defaultBus: boolean; readings: Readings },
): ArnDiagnosis[] {
  const parts = parseArn(request.resource);
  if (!parts) return [];
  const asked = new Asked(request, options.readings);
  return explanation.statements.flatMap((told) => {
    if (told.effect !== 'Allow' || told.ref.type !== options.by) return [];
    const failing = told.elements.filter((element) => !element.matched);
    if (failing.some(({ kind }) => kind === 'action')) return [];
    const statement = statementOf(policies, told);
    if (!statement || statement.resource.negated) return [];
    if (!failing.some(({ kind }) => kind === 'resource')) return [];
    return statement.resource.values.map((value): ArnDiagnosis => {
      const { segment, differing } = compare(value, parts, asked);
      return {
        ref: told.ref,
        text: value.text,
        span: value.span,
        requested: request.resource,
        segment,
        differing,
        defaultBusMeant: options.defaultBus && differing.some(({ segment: s }) => s === 'bus'),
        onlyReason: failing.length === 1,
      };
    });
  });
}

function statementOf(policies: PolicySet, { ref }: StatementExplanation): Statement | undefined {
  let found: Statement | undefined;
  walk(policies, (policy, type, index, level) => {
    if (type !== ref.type || index !== ref.policy || level !== ref.level) return;
    found = policy.statements.find((statement) => statement.index === ref.statement);
  });
  return found;
}

const FIRST_FIVE: readonly BusSegment[] = ['arn', 'partition', 'service', 'region', 'account'];

function compare(
  value: ResourceValue,
  parts: ArnParts,
  asked: Asked,
): Pick<ArnDiagnosis, 'segment' | 'differing'> {
  const { segments } = value;
  if (segments.some((segment) => unresolvedIn(segment, asked))) {
    return { segment: 'variable', differing: [] };
  }
  const plain = segments.map((segment) => resolve(segment, asked) ?? []);
  const resource = plain[5];
  if (!resource) return { segment: 'arn', differing: [] };
  const differing: SegmentDifference[] = [];
  FIRST_FIVE.forEach((segment, i) => {
    const difference = differs(segment, plain[i] ?? [], parts[i] ?? '');
    if (difference) differing.push(difference);
  });
  differing.push(...compareResource(resource, parts[5]));
  return { segment: differing[0]?.segment ?? 'arn', differing };
}

/** `event-bus/NAME`, in its two halves. */
function compareResource(tokens: readonly PlainToken[], text: string): SegmentDifference[] {
  if (compileGlob(tokens)(text)) return [];
  const [type, name] = cutAtSlash(tokens);
  const slash = text.indexOf('/');
  const found = [
    differs('type', type, text.slice(0, slash)),
    differs('bus', name, text.slice(slash + 1)),
  ].flatMap((difference) => difference ?? []);
  if (found.length > 0) return found;
  return [difference('bus', textOf(tokens), text)];
}

function cutAtSlash(tokens: readonly PlainToken[]): [PlainToken[], PlainToken[]] {
  const at = tokens.findIndex((token) => token.kind === 'text' && token.text.includes('/'));
  const cut = tokens[at];
  if (cut?.kind !== 'text') return [[...tokens], []];
  const slash = cut.text.indexOf('/');
  return [
    [...tokens.slice(0, at), { kind: 'text', text: cut.text.slice(0, slash) }],
    [{ kind: 'text', text: cut.text.slice(slash + 1) }, ...tokens.slice(at + 1)],
  ];
}

function differs(
  segment: BusSegment,
  tokens: readonly PlainToken[],
  request: string,
): SegmentDifference | undefined {
  return compileGlob(tokens)(request) ? undefined : difference(segment, textOf(tokens), request);
}

function difference(segment: BusSegment, policy: string, request: string): SegmentDifference {
  const onlyCase = policy.toLowerCase() === request.toLowerCase();
  return { segment, policy, request, onlyCase };
}
