import type { Diagnostic } from '../../diagnostic';
import type { Readings } from '../../iam/readings';
import { parseJson } from '../../json/parse';
import type { JsonNode, JsonObject } from '../../json/tree';
import type { Span } from '../../span';
import { busAddress, ruleArn } from '../arn';
import type { CallSite, DerivedCall, RequestVariant, UnreadableCall } from '../call';
import { compact } from './compact';
import { contextOf, type LocatedValue, putValues } from './context';
import { type FieldEntries, fieldEntries } from './field';
import { repeatedLiterals } from './repeated-literals';
import { variantsOf } from './variants';

/** The pattern's paths that reach IAM, each with its condition key in lower case (EB conditions page). */
export const RULE_KEYS: ReadonlyMap<string, string> = new Map([
  ['source', 'events:source'],
  ['detail-type', 'events:detail-type'],
  ['detail.service', 'events:detail.service'],
  ['detail.eventTypeCode', 'events:detail.eventtypecode'],
  ['detail.userIdentity.principalId', 'events:detail.useridentity.principalid'],
]);

/**
 * What PutRule asks IAM for a new rule with this event pattern. `events:creatorAccount` is absent,
 * because the rule does not exist yet.
 *
 * @param text the event pattern
 * @param pinned open questions that are settled
 */
export function derivePutRule(
  text: string,
  site: CallSite,
  pinned: Readings,
): DerivedCall | UnreadableCall {
  const { root, diagnostics } = parseJson(text);
  if (diagnostics.length > 0 || !root) return { ok: false, diagnostics };
  const refusal = refuse(root);
  if (refusal || root.kind !== 'object')
    return { ok: false, diagnostics: refusal ? [refusal] : [] };

  const resource = ruleArn(busAddress(site.bus, site), site.rule);
  return {
    ok: true,
    ...variantsOf(['content-filter', 'or-branches'], pinned, (readings) =>
      derive(root, site, resource, readings),
    ),
    diagnostics: repeatedLiterals(root, [...RULE_KEYS.keys()]),
  };
}

function derive(
  pattern: JsonObject,
  site: CallSite,
  resource: string,
  readings: Readings,
): RequestVariant {
  const draft = contextOf(site);
  for (const [path, key] of RULE_KEYS) {
    const lists = [...fieldEntries(pattern, path, readings['or-branches'] !== 'ignored')].filter(
      (list) => list !== undefined,
    );
    putValues(draft, key, cover(lists), valuesOf(lists, readings));
  }
  const request = {
    principal: site.principal,
    action: 'events:PutRule',
    resource,
    context: draft.context,
  };
  return { readings, request, origins: draft.origins };
}

/** Literal strings count; what anything else contributes is the open question `content-filter`. */
function valuesOf(lists: readonly FieldEntries[], readings: Readings): LocatedValue[] {
  const entries = lists.flatMap(({ list }) => list.items);
  const literals = entries.filter((entry) => entry.kind === 'string');
  switch (readings['content-filter']) {
    case 'absent':
      return literals.length < entries.length ? [] : located(literals);
    case 'as-text':
      return located(entries);
    default:
      return located(literals);
  }
}

function located(entries: readonly JsonNode[]): LocatedValue[] {
  return entries.map((entry) => ({
    value: entry.kind === 'string' ? entry.value : compact(entry),
    span: entry.span,
  }));
}

function cover(lists: readonly FieldEntries[]): Span {
  return {
    start: Math.min(...lists.map((list) => list.span.start)),
    end: Math.max(...lists.map((list) => list.span.end)),
  };
}

/** First line of defense until the pattern compiler takes over. */
function refuse(node: JsonNode, key?: string): Diagnostic | undefined {
  const refusal = (reason: string, message: string): Diagnostic => ({
    code: 'pattern-refused',
    severity: 'error',
    span: node.span,
    message,
    aws: `Event pattern is not valid. Reason: ${reason}`,
  });
  if (node.kind === 'array' && key !== undefined) {
    if (node.items.length > 0) return undefined;
    return refusal('Empty arrays are not allowed', 'A list in an event pattern needs a value');
  }
  if (node.kind !== 'object') {
    return key === undefined
      ? refusal('Filter is not an object', 'An event pattern is a JSON object')
      : refusal(
          `"${key}" must be an object or an array`,
          `The values of \`${key}\` must stand in a list, in square brackets`,
        );
  }
  if (node.members.length === 0) {
    return refusal('Empty objects are not allowed', 'An object in an event pattern needs a field');
  }
  for (const member of node.members) {
    const inner = refuse(member.value, member.key);
    if (inner) return inner;
  }
  return undefined;
}
