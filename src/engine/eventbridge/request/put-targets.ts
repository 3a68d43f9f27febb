import type { Diagnostic } from '../../diagnostic';
import { parseJson } from '../../json/parse';
import type { JsonArray, JsonNode, JsonObject } from '../../json/tree';
import type { Span } from '../../span';
import { busAddress, ruleArn } from '../arn';
import type { CallSite, DerivedCall, UnreadableCall } from '../call';
import { contextOf, type LocatedValue, putValues } from './context';
import { memberOf, repeatedMembers, unknownMembers } from './members';

const PARAMETERS = ['Rule', 'EventBusName', 'Targets'];
const ID = /^[.\-_A-Za-z0-9]{1,64}$/;
/** EB PutTargets: targets in one call, and on one rule by default. */
const MAX_TARGETS = 10;
const MAX_TARGETS_A_RULE = 5;

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

  const draft = contextOf(site);
  putValues(draft, 'events:targetarn', member?.span ?? targets.span, arnsOf(targets, diagnostics));
  checkCount(targets, diagnostics);
  const bus = textOf(parameters, 'EventBusName', diagnostics) ?? site.bus;
  const rule = textOf(parameters, 'Rule', diagnostics) ?? site.rule;
  const request = {
    principal: site.principal,
    action: 'events:PutTargets',
    resource: ruleArn(busAddress(bus, site), rule),
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

function arnsOf(targets: JsonArray, diagnostics: Diagnostic[]): LocatedValue[] {
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
    if (arn?.kind === 'string') arns.push({ value: arn.value, span: arn.span });
    else {
      const message = arn ? '`Arn` must be a string' : 'This target has no `Arn`';
      diagnostics.push(error('target-arn', (arn ?? target).span, message));
    }
  }
  return arns;
}

function checkId(target: JsonObject, diagnostics: Diagnostic[]): void {
  const id = memberOf(target, 'Id')?.value;
  if (id?.kind === 'string' && ID.test(id.value)) return;
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

/** A string among the parameters; one that is no string is diagnosed and the site's counts. */
function textOf(
  parameters: JsonObject | undefined,
  key: string,
  diagnostics: Diagnostic[],
): string | undefined {
  const value = parameters && memberOf(parameters, key)?.value;
  if (!value) return undefined;
  if (value.kind === 'string') return value.value;
  diagnostics.push(error('not-a-string', value.span, `\`${key}\` must be a string`));
  return undefined;
}

function error(code: string, span: Span, message: string): Diagnostic {
  return { code, severity: 'error', span, message };
}
