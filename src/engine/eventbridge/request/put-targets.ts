import type { Diagnostic } from '../../diagnostic';
import { parseJson } from '../../json/parse';
import type { JsonArray, JsonNode, JsonObject } from '../../json/tree';
import type { Span } from '../../span';
import { busAddress, ruleArn } from '../arn';
import type { CallSite, DerivedCall, UnreadableCall } from '../call';
import { checkTarget } from './check-target';
import { contextOf, type LocatedValue, putValues } from './context';
import { memberOf, repeatedMembers, textMember, unknownMembers } from './members';
import { isName, siteNames } from './site-names';

const PARAMETERS = ['Rule', 'EventBusName', 'Targets'];
/** EB PutTargets: targets in one call, and on one rule by default. */
const MAX_TARGETS = 10;
export const MAX_TARGETS_A_RULE = 5;

/**
 * What PutTargets asks IAM: the rule as resource, `events:TargetArn` with the ARNs of all targets
 * of the call; dead-letter ARNs are not among them (SAR events).
 *
 * @param text a list of targets, or the call's parameters
 */
export function derivePutTargets(text: string, site: CallSite): DerivedCall | UnreadableCall {
  const { root, diagnostics: syntax } = parseJson(text);
  if (syntax.length > 0 || !root) return { ok: false, diagnostics: syntax };
  const diagnostics: Diagnostic[] = [];
  const parameters = root.kind === 'object' ? root : undefined;
  if (parameters) {
    diagnostics.push(...unknownMembers(parameters, PARAMETERS), ...repeatedMembers(parameters));
  }
  const member = parameters && memberOf(parameters, 'Targets');
  const targets = parameters ? member?.value : root;
  if (targets?.kind !== 'array') return unreadable(targets ?? root, diagnostics);

  const bus = parameters && textMember(parameters, 'EventBusName', diagnostics);
  const rule = parameters && textMember(parameters, 'Rule', diagnostics);
  const resource = ruleArn(busAddress(bus ?? site.bus, site), rule ?? site.rule);
  const draft = contextOf(site);
  const arns = arnsOf(targets, resource, diagnostics);
  putValues(draft, 'events:targetarn', member?.span ?? targets.span, arns);
  checkCount(targets, diagnostics);
  diagnostics.push(...siteNames(site, { rule: rule !== undefined, bus: bus !== undefined }));
  const request = {
    principal: site.principal,
    action: 'events:PutTargets',
    resource,
    context: draft.context,
  };
  return {
    ok: true,
    variants: [{ readings: {}, request, origins: draft.origins }],
    questions: [],
    diagnostics,
  };
}

function unreadable(node: JsonNode, diagnostics: readonly Diagnostic[]): UnreadableCall {
  const message = 'Targets are a list, for example `[{"Id":"1","Arn":"arn:aws:lambda:…"}]`';
  return {
    ok: false,
    diagnostics: [...diagnostics, error('targets-not-a-list', node.span, message)],
  };
}

function arnsOf(targets: JsonArray, rule: string, diagnostics: Diagnostic[]): LocatedValue[] {
  const arns: LocatedValue[] = [];
  for (const target of targets.items) {
    if (target.kind !== 'object') {
      diagnostics.push(
        error('target-not-an-object', target.span, 'A target is an object with `Id` and `Arn`'),
      );
      continue;
    }
    diagnostics.push(...repeatedMembers(target));
    checkId(target, diagnostics);
    const arn = memberOf(target, 'Arn')?.value;
    if (arn?.kind === 'string') {
      arns.push({ value: arn.value, span: arn.span });
      diagnostics.push(
        ...checkTarget(target, arn, rule).filter((each) => isNew(each, diagnostics)),
      );
    } else {
      const message = arn ? '`Arn` must be a string' : 'This target has no `Arn`';
      diagnostics.push(error('target-arn', (arn ?? target).span, message));
    }
  }
  return arns;
}

/** What is worth knowing is said once a call; what is wrong, at each place. */
function isNew(diagnostic: Diagnostic, before: readonly Diagnostic[]): boolean {
  return (
    diagnostic.severity !== 'info' ||
    !before.some(({ code, message }) =>
      code === 'pass-role' ? message === diagnostic.message : code === diagnostic.code,
    )
  );
}

function checkId(target: JsonObject, diagnostics: Diagnostic[]): void {
  const id = memberOf(target, 'Id')?.value;
  if (id?.kind === 'string' && isName(id.value)) return;
  const message = id
    ? 'An `Id` is up to 64 letters, digits, dots, dashes and underscores'
    : 'This target has no `Id`';
  diagnostics.push(error('target-id', (id ?? target).span, message));
}

function checkCount(targets: JsonArray, diagnostics: Diagnostic[]): void {
  const count = targets.items.length;
  if (count === 0) {
    diagnostics.push(error('no-targets', targets.span, 'The list of targets is empty'));
  } else if (count > MAX_TARGETS) {
    const message = `A call takes at most ${MAX_TARGETS} targets, this one has ${count}`;
    diagnostics.push(error('too-many-targets', targets.span, message));
  } else if (count > MAX_TARGETS_A_RULE) {
    diagnostics.push({
      ...error(
        'too-many-targets',
        targets.span,
        `A rule holds at most ${MAX_TARGETS_A_RULE} targets, this call brings ${count}`,
      ),
      aws: 'LimitExceededException',
    });
  }
}

function error(code: string, span: Span, message: string): Diagnostic {
  return { code, severity: 'error', span, message };
}
