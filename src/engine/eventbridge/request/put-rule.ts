import type { Readings } from '../../iam/readings';
import type { Span } from '../../span';
import { busAddress, ruleArn } from '../arn';
import type { CallSite, DerivedCall, RequestVariant, UnreadableCall } from '../call';
import {
  type CompiledPattern,
  compilePattern,
  type Entry,
  type PatternField,
  refusalDiagnostics,
} from '../pattern';
import { compact } from './compact';
import { contextOf, type LocatedValue, putValues } from './context';
import { fieldsFor } from './field';
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
  const pattern = compilePattern(text);
  if (!pattern.ok) return { ok: false, diagnostics: refusalDiagnostics(text, pattern) };
  const resource = ruleArn(busAddress(site.bus, site), site.rule);
  return {
    ok: true,
    ...variantsOf(['content-filter', 'or-branches'], pinned, (readings) =>
      derive(pattern, site, resource, readings),
    ),
    diagnostics: [...pattern.warnings, ...repeatedLiterals(pattern.steps, [...RULE_KEYS.keys()])],
  };
}

function derive(
  pattern: CompiledPattern,
  site: CallSite,
  resource: string,
  readings: Readings,
): RequestVariant {
  const draft = contextOf(site);
  for (const [path, key] of RULE_KEYS) {
    const fields = fieldsFor(pattern.steps, path, readings['or-branches'] !== 'ignored').filter(
      (field) => field !== undefined,
    );
    putValues(draft, key, cover(fields), valuesOf(fields, pattern.text, readings));
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
function valuesOf(
  fields: readonly PatternField[],
  text: string,
  readings: Readings,
): LocatedValue[] {
  const entries = fields.flatMap((field) => field.entries);
  const literals = entries.filter((entry) => entry.kind === 'string');
  switch (readings['content-filter']) {
    case 'absent':
      return literals.length < entries.length ? [] : located(literals, text);
    case 'as-text':
      return located(entries, text);
    default:
      return located(literals, text);
  }
}

function located(entries: readonly Entry[], text: string): LocatedValue[] {
  return entries.map((entry) => ({
    value:
      entry.kind === 'string' ? entry.value : compact(text.slice(entry.span.start, entry.span.end)),
    span: entry.span,
  }));
}

function cover(fields: readonly PatternField[]): Span {
  return {
    start: Math.min(...fields.map((field) => field.span.start)),
    end: Math.max(...fields.map((field) => field.span.end)),
  };
}
