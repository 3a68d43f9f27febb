import type { Diagnostic } from '../../diagnostic';
import { parseJson } from '../../json/parse';
import type { JsonNode, JsonObject } from '../../json/tree';
import { busAddress, busArn } from '../arn';
import type { CallSite, DerivedCall, RequestVariant, UnreadableCall } from '../call';
import { contextOf, putValues } from './context';
import { checkEntry } from './entry';
import { memberOf } from './members';

/**
 * What PutEvents asks IAM for one entry: the entry's bus as resource, its source and detail type as
 * one value each, and `events:eventBusInvocation` "false", because this is an API call and not a
 * rule of another bus (EB conditions page). An entry that the service would refuse afterwards is
 * derived all the same: IAM is asked first.
 *
 * @param text one entry; a list of one or `{"Entries": [one]}` will do
 */
export function derivePutEvents(text: string, site: CallSite): DerivedCall | UnreadableCall {
  const { root, diagnostics: syntax } = parseJson(text);
  if (syntax.length > 0 || !root) return { ok: false, diagnostics: syntax };
  const entry = soleEntry(root);
  if ('message' in entry) return { ok: false, diagnostics: [entry] };

  const { request, origins } = entryRequest(entry, site);
  return {
    ok: true,
    variants: [{ readings: {}, request, origins }],
    questions: [],
    diagnostics: checkEntry(entry),
  };
}

/** What one entry asks IAM, complete or not. An empty EventBusName is none. */
export function entryRequest(
  entry: JsonObject,
  site: CallSite,
): Pick<RequestVariant, 'request' | 'origins'> {
  const draft = contextOf(site);
  draft.context.set('events:eventbusinvocation', 'false');
  for (const [name, key] of [
    ['Source', 'events:source'],
    ['DetailType', 'events:detail-type'],
  ] as const) {
    const member = memberOf(entry, name);
    if (member?.value.kind !== 'string') continue;
    putValues(draft, key, member.span, [{ value: member.value.value, span: member.value.span }]);
  }
  const bus = memberOf(entry, 'EventBusName')?.value;
  const request = {
    principal: site.principal,
    action: 'events:PutEvents',
    resource: busArn(busAddress(bus?.kind === 'string' ? bus.value : '', site)),
    context: draft.context,
  };
  return { request, origins: draft.origins };
}

/** The entry of a row, which people also paste as the list or the parameters that hold it. */
function soleEntry(root: JsonNode): JsonObject | Diagnostic {
  const entries =
    root.kind === 'object' && root.members.length === 1 ? memberOf(root, 'Entries')?.value : root;
  const list = entries?.kind === 'array' ? entries.items : [entries ?? root];
  const [only, ...more] = list;
  if (only?.kind === 'object' && more.length === 0) return only;
  const message =
    more.length > 0
      ? `A row holds one entry, and this text holds ${list.length}`
      : 'An entry is an object with `Source`, `DetailType` and `Detail`';
  return { code: 'entry-expected', severity: 'error', span: root.span, message };
}
