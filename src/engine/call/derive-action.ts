import type { Diagnostic } from '../diagnostic';
import type { CallSite, DerivedCall, UnreadableCall } from '../eventbridge/call';
import { memberOf, repeatedMembers, unknownMembers } from '../eventbridge/request/members';
import { parseArn } from '../iam/match/arn';
import { parsePrincipal } from '../iam/principal/principal';
import { parseJson } from '../json/parse';
import type { JsonNode, JsonObject } from '../json/tree';
import type { Span } from '../span';
import { type ContextObject, NO_CONTEXT, readContextObject } from './context-object';

const MEMBERS = ['action', 'resource', 'resourceAccount', 'principal', 'context'];
const ACTION = /^[A-Za-z0-9-]+:[A-Za-z0-9_-]+$/;

/**
 * What any other action asks of IAM, written down by hand: `{"action", "resource", "resourceAccount",
 * "principal", "context"}`, of which the action alone is needed. Without a resource it is `*`, as for
 * the actions that have no resource types (SAR); without a principal the site's.
 *
 * @param text JSON source; anything whatsoever
 */
export function deriveAction(text: string, site: CallSite): DerivedCall | UnreadableCall {
  const { root, diagnostics: syntax } = parseJson(text);
  if (syntax.length > 0 || !root) return { ok: false, diagnostics: syntax };
  if (root.kind !== 'object') {
    const message = 'A request is an object with `action` and `resource`';
    return { ok: false, diagnostics: [error('request-expected', root.span, message)] };
  }
  const diagnostics = [...unknownMembers(root, MEMBERS), ...repeatedMembers(root)];
  const texts = new Map(MEMBERS.slice(0, 4).map((name) => [name, textOf(root, name, diagnostics)]));
  const action = texts.get('action') ?? '';
  checkAction(root, action, diagnostics);
  checkResource(root, texts.get('resource'), diagnostics);
  checkWho(root, texts.get('principal'), texts.get('resourceAccount'), diagnostics);
  const given = contextIn(root, diagnostics);
  diagnostics.push(...given.diagnostics);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { ok: false, diagnostics };
  const resourceAccount = texts.get('resourceAccount');
  const request = {
    principal: texts.get('principal') || site.principal,
    action,
    resource: texts.get('resource') || '*',
    ...(resourceAccount && { resourceAccount }),
    context: new Map([['aws:requestedregion', site.region] as const, ...given.context]),
  };
  return {
    ok: true,
    variants: [{ readings: {}, request, origins: given.origins }],
    questions: [],
    diagnostics,
  };
}

function checkAction(root: JsonObject, action: string, diagnostics: Diagnostic[]): void {
  const member = memberOf(root, 'action');
  if (member && member.value.kind !== 'string') return;
  if (ACTION.test(action)) return;
  const message = !member
    ? 'The request has no `action`, for example `"action": "s3:GetObject"`'
    : /[*?]/.test(action)
      ? 'A request is about one action; wildcards belong into policies'
      : 'An action is written `service:Name`, for example `s3:GetObject`';
  diagnostics.push(error('request-action', member?.value.span ?? root.span, message));
}

function checkResource(
  root: JsonObject,
  resource: string | undefined,
  diagnostics: Diagnostic[],
): void {
  const member = memberOf(root, 'resource');
  if (!member || !resource || resource === '*') return;
  const message = !parseArn(resource)
    ? 'A resource is an ARN, or `*` for an action that has none'
    : /[*?]/.test(resource)
      ? 'A request is about one resource: here `*` and `?` are ordinary characters'
      : undefined;
  if (message === undefined) return;
  diagnostics.push({
    code: 'request-resource',
    severity: 'warning',
    span: member.value.span,
    message,
  });
}

/** A caller or an account that is none would be taken to be at home, or abroad. */
function checkWho(
  root: JsonObject,
  principal: string | undefined,
  account: string | undefined,
  diagnostics: Diagnostic[],
): void {
  const complain = (name: string, message: string): void => {
    const span = memberOf(root, name)?.value.span ?? root.span;
    diagnostics.push(error(`request-${name.toLowerCase()}`, span, message));
  };
  if (principal && (parsePrincipal(principal).kind === 'other' || /.[*?]/.test(principal))) {
    const forms = 'the ARN of a user, role or session, an account, an AWS service or `*`';
    complain('principal', `\`principal\` is one caller: ${forms}`);
  }
  if (account && !/^\d{12}$/.test(account)) {
    complain('resourceAccount', '`resourceAccount` is the twelve digits of an account');
  }
}

function contextIn(root: JsonObject, diagnostics: Diagnostic[]): ContextObject {
  const node = memberOf(root, 'context')?.value;
  if (node?.kind === 'object') return readContextObject(node);
  if (node && node.kind !== 'null') diagnostics.push(notAnObject(node));
  return NO_CONTEXT;
}

/** For a context that is a list, a text or a number. */
export function notAnObject(node: JsonNode): Diagnostic {
  const message = 'A context is an object, for example `{ "aws:SourceIp": "203.0.113.7" }`';
  return error('context-not-an-object', node.span, message);
}

function textOf(object: JsonObject, name: string, diagnostics: Diagnostic[]): string | undefined {
  const value = memberOf(object, name)?.value;
  if (!value) return undefined;
  if (value.kind === 'string') return value.value;
  diagnostics.push(error('not-a-string', value.span, `\`${name}\` must be a string`));
  return undefined;
}

function error(code: string, span: Span, message: string): Diagnostic {
  return { code, severity: 'error', span, message };
}
