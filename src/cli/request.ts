import {
  type AuthorizationRequest,
  type EventBridgeCall,
  type JsonNode,
  parseJson,
  type Readings,
} from '../engine';
import { deriveCall } from '../engine/later';
import { type CaseContext, readContext } from './context';
import { type Findings, fail } from './findings';
import { printDiagnostic } from './place';
import { siteOf } from './site';
import { accountOf, itemsOf, memberOf, sourceOf, stringOf } from './source';

/** What a line asks, in IAM's terms. */
export interface Requested {
  /** Every request that the line can mean; none when it cannot be read. */
  readonly variants: readonly {
    readonly readings: Readings;
    readonly request: AuthorizationRequest;
  }[];
  readonly kind: EventBridgeCall['kind'] | 'Other';
}

const NOTHING: Requested = { variants: [], kind: 'Other' };

/**
 * What a line asks: in IAM's terms (`resource`, `context`), or in EventBridge's (`pattern`,
 * `targets` or `entry`), from which the engine derives them. A context given beside them wins.
 */
export function requestOf(
  line: string,
  node: JsonNode | undefined,
  pinned: Readings,
  found: Findings,
): Requested {
  if (node?.kind !== 'object') return NOTHING;
  const context = readContext(memberOf(node, 'context'), found);
  const call = memberOf(node, 'resource') ? undefined : callOf(line, node);
  if (!call) return { variants: given(node, context, found), kind: 'Other' };
  return derived(node, call, context, pinned, found);
}

function given(node: JsonNode, context: CaseContext, found: Findings): Requested['variants'] {
  const action = stringOf(node, 'action');
  if (action === undefined) fail(found, 'request-without-action', 'The request has no `action`');
  const resourceAccount = accountOf(node, 'resourceAccount');
  const request: AuthorizationRequest = {
    principal: stringOf(node, 'principal') ?? '',
    action: action ?? '',
    resource: stringOf(node, 'resource') ?? '*',
    ...(resourceAccount === undefined ? {} : { resourceAccount }),
    context,
  };
  return [{ readings: {}, request }];
}

function derived(
  node: JsonNode,
  call: EventBridgeCall,
  context: CaseContext,
  pinned: Readings,
  found: Findings,
): Requested {
  const { root } = parseJson(call.text);
  const result = deriveCall(call, siteOf(node), pinned);
  const name = { PutRule: 'pattern', PutTargets: 'targets', PutEvents: 'entry' }[call.kind];
  // A rule alone has no text of its own to find fault with.
  const written = ['pattern', 'targets', 'entry'].some((key) => memberOf(node, key));
  for (const each of written ? result.diagnostics : []) {
    found.diagnostics.push(printDiagnostic(each, name, call.text, root));
  }
  if (!result.ok) {
    found.ok = false;
    return { variants: [], kind: call.kind };
  }
  const resourceAccount = accountOf(node, 'resourceAccount');
  const action = stringOf(node, 'action') ?? `events:${call.kind}`;
  const own = action.toLowerCase() === `events:${call.kind}`.toLowerCase();
  const variants = result.variants.map(({ readings, request }) => ({
    readings,
    request: {
      ...request,
      action,
      ...(resourceAccount === undefined ? {} : { resourceAccount }),
      context: new Map(
        [...request.context]
          .filter(([key]) => own || !key.startsWith('events:'))
          .concat([...context]),
      ),
    },
  }));
  return { variants, kind: call.kind };
}

function callOf(line: string, node: JsonNode): EventBridgeCall | undefined {
  const pattern = memberOf(node, 'pattern');
  if (pattern) return { kind: 'PutRule', text: sourceOf(line, pattern) };
  const targets = memberOf(node, 'targets');
  if (targets) return { kind: 'PutTargets', text: targetsText(line, targets) };
  const entry = memberOf(node, 'entry');
  if (entry) return { kind: 'PutEvents', text: sourceOf(line, entry) };
  // A call on a rule that names neither: a rule with a schedule alone, or another action on rules.
  return memberOf(node, 'rule') ? { kind: 'PutTargets', text: '[]' } : undefined;
}

/** A list of ARNs becomes the call's list of targets; anything fuller is taken as it is. */
function targetsText(line: string, node: JsonNode): string {
  const items = itemsOf(node);
  if (node.kind !== 'array' || items.some((item) => item.kind !== 'string')) {
    return sourceOf(line, node);
  }
  return JSON.stringify(
    items.map((item, at) => ({ Id: `${at + 1}`, Arn: item.kind === 'string' ? item.value : '' })),
  );
}
