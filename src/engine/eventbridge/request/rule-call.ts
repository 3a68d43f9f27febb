import type { Diagnostic } from '../../diagnostic';
import type { Readings } from '../../iam/readings';
import type { Span } from '../../span';
import { busAddress, isBus, ruleArn } from '../arn';
import type { CallSite, DerivedCall, RequestVariant, UnreadableCall } from '../call';
import { contextOf } from './context';
import { memberOf, repeatedMembers, textMember, unknownMembers } from './members';
import { passRole } from './pass-role';
import { derivePutRule } from './put-rule';
import { type RuleParameters, readRuleParameters } from './rule-parameters';
import { isName, siteNames } from './site-names';
import { putTags } from './tags';
import { WithinString } from './within-string';

const PARAMETERS = [
  'Name',
  'EventPattern',
  'ScheduleExpression',
  'State',
  'Description',
  'RoleArn',
  'EventBusName',
  'Tags',
];
const STATES = ['ENABLED', 'DISABLED', 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'];
const SCHEDULE = /^(?:rate|cron)\(.+\)$/s;

/**
 * What PutRule asks IAM, given the event pattern alone or the call's parameters as a whole (EB
 * PutRule). Name and bus of the parameters win over the site's; the tags are in the context; a rule
 * with a schedule alone has no source.
 *
 * @param text an event pattern, or `{"Name", "EventPattern": "…", …}`
 * @param pinned open questions that are settled
 */
export function deriveRuleCall(
  text: string,
  site: CallSite,
  pinned: Readings,
): DerivedCall | UnreadableCall {
  const parameters = readRuleParameters(text);
  if (parameters) return deriveParameters(text, parameters, site, pinned);
  const derived = derivePutRule(text, site, pinned);
  return { ...derived, diagnostics: [...derived.diagnostics, ...siteNames(site)] };
}

function deriveParameters(
  text: string,
  parameters: RuleParameters,
  site: CallSite,
  pinned: Readings,
): DerivedCall | UnreadableCall {
  const { root, pattern } = parameters;
  const diagnostics = [...unknownMembers(root, PARAMETERS), ...repeatedMembers(root)];
  const rule = textMember(root, 'Name', diagnostics);
  const bus = textMember(root, 'EventBusName', diagnostics);
  const named = { ...site, rule: rule ?? site.rule, bus: bus ?? site.bus };
  diagnostics.push(
    ...siteNames(site, { rule: rule !== undefined, bus: bus !== undefined }),
    ...checkNames(parameters, rule, bus),
    ...checkWhen(parameters, named),
    ...checkState(parameters),
    ...passRole(memberOf(root, 'RoleArn')?.value),
  );
  const derived = pattern
    ? placed(derivePutRule(pattern.value, named, pinned), new WithinString(text, pattern))
    : scheduled(named);
  if (!derived.ok) return { ok: false, diagnostics: [...derived.diagnostics, ...diagnostics] };
  const tags = contextOf(site);
  diagnostics.push(...putTags(tags, memberOf(root, 'Tags')?.value));
  const tagged = ({ readings, request, origins }: RequestVariant): RequestVariant => ({
    readings,
    request: { ...request, context: new Map([...request.context, ...tags.context]) },
    origins: new Map([...origins, ...tags.origins]),
  });
  return {
    ...derived,
    variants: derived.variants.map(tagged),
    diagnostics: [...derived.diagnostics, ...diagnostics],
  };
}

/** The same with its places in the text around the pattern. */
function placed(
  derived: DerivedCall | UnreadableCall,
  within: WithinString,
): DerivedCall | UnreadableCall {
  const diagnostics = derived.diagnostics.map((each) => within.diagnostic(each));
  if (!derived.ok) return { ok: false, diagnostics };
  return {
    ...derived,
    variants: derived.variants.map((each) => within.variant(each)),
    diagnostics,
  };
}

/** A rule without a pattern: none of the keys that a pattern gives. */
function scheduled(site: CallSite): DerivedCall {
  const { context, origins } = contextOf(site);
  const request = {
    principal: site.principal,
    action: 'events:PutRule',
    resource: ruleArn(busAddress(site.bus, site), site.rule),
    context,
  };
  return {
    ok: true,
    variants: [{ readings: {}, request, origins }],
    questions: [],
    diagnostics: [],
  };
}

function checkNames(
  { root }: RuleParameters,
  rule: string | undefined,
  bus: string | undefined,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (rule === undefined || !isName(rule)) {
    const message =
      rule === undefined
        ? 'PutRule needs a `Name`; without one this row takes the rule of the call site'
        : "A rule's `Name` is up to 64 letters, digits, dots, dashes and underscores";
    found.push(
      error('rule-name', memberOf(root, 'Name')?.value.span ?? opening(root.span), message),
    );
  }
  if (bus !== undefined && !isBus(bus)) {
    const message = `\`${bus}\` is neither the name nor the ARN of an event bus`;
    found.push(error('rule-bus', memberOf(root, 'EventBusName')?.value.span ?? root.span, message));
  }
  return found;
}

/** A pattern, a schedule, or both; schedules only on the default bus. */
function checkWhen({ root, pattern }: RuleParameters, site: CallSite): Diagnostic[] {
  const given = memberOf(root, 'EventPattern')?.value;
  const schedule = memberOf(root, 'ScheduleExpression')?.value;
  const found: Diagnostic[] = [];
  if (given && !pattern) {
    const message = '`EventPattern` is a string that holds the pattern; this one is not read';
    found.push(error('rule-pattern-not-a-string', given.span, message));
  }
  if (schedule?.kind !== 'string') {
    if (!given) {
      const message = 'A rule needs an `EventPattern` or a `ScheduleExpression`';
      found.push(error('rule-without-pattern', opening(root.span), message));
    }
    return found;
  }
  if (!SCHEDULE.test(schedule.value)) {
    const message = 'A schedule is `rate(5 minutes)` or `cron(0 12 * * ? *)`, for example';
    found.push(error('rule-schedule', schedule.span, message));
  }
  if (busAddress(site.bus, site).name !== 'default') {
    const message = 'Schedules work on the default event bus only';
    found.push(error('rule-schedule-bus', schedule.span, message));
  }
  return found;
}

function checkState({ root }: RuleParameters): Diagnostic[] {
  const state = memberOf(root, 'State')?.value;
  if (!state || (state.kind === 'string' && STATES.includes(state.value))) return [];
  return [error('rule-state', state.span, '`State` is `ENABLED` or `DISABLED`')];
}

function opening({ start }: Span): Span {
  return { start, end: start + 1 };
}

function error(code: string, span: Span, message: string): Diagnostic {
  return { code, severity: 'error', span, message };
}
