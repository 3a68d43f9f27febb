import { deriveCall } from '../../call/derive';
import { decide } from '../../iam/decide';
import type { PolicySet } from '../../iam/policy/policy';
import type { Readings } from '../../iam/readings';
import { Budget } from '../base/budget';
import { differences } from '../difference';
import type { Breach, IntentStatus, ReadingIntent, ReasoningOptions, Witness } from '../types';
import { eventThatBreaks } from './event';
import { type Promised, policyOf } from './promise';

/** A filter that takes every value. */
const EVERYTHING = { prefix: '' };

/**
 * The promise for patterns that AWS leaves open: with content filters beside literals, and with `$or`,
 * under every reading of what they put before IAM.
 */
export function mixedPatterns(
  policies: PolicySet,
  promised: Promised,
  readings: Readings,
  literal: IntentStatus,
  options: ReasoningOptions,
): ReadingIntent[] {
  const { field } = promised;
  if (field === undefined) return [];
  const tried: ReadingIntent[] = [];
  const ask = (
    name: 'content-filter' | 'or-branches',
    candidate: string,
    check: (under: Readings) => { status: IntentStatus; breach?: Breach },
  ): void => {
    if (readings[name] !== undefined && readings[name] !== candidate) return;
    const under = { ...readings, [name]: candidate } as Readings;
    const patterns = name === 'content-filter' ? 'filters' : 'or';
    tried.push({ readings: under, patterns, ...check(under) });
  };
  ask('content-filter', 'literals-only', (under) =>
    hidden(policies, promised, under, literal, options, (pattern) => ({
      ...pattern,
      [field]: [...listOf(pattern[field]), EVERYTHING],
    })),
  );
  // Without a value the key is absent, and that is among the patterns of literals.
  ask('content-filter', 'absent', () => ({ status: literal }));
  ask('content-filter', 'as-text', (under) => asText(policies, promised, under, literal, options));
  // One branch names the field, so that IAM sees it; events reach the rule through the other.
  ask('or-branches', 'union', (under) =>
    hidden(policies, promised, under, literal, options, ({ [field]: listed, ...rest }) => ({
      ...rest,
      $or: [{ [field]: listed }, { account: [options.site.account] }],
    })),
  );
  ask('or-branches', 'ignored', (under) =>
    hidden(policies, promised, under, literal, options, (pattern) => ({
      ...pattern,
      $or: [{ [field]: [EVERYTHING] }, { [field]: [{ exists: true }] }],
    })),
  );
  return tried;
}

/** Where part of a pattern stays hidden from IAM: any rule that may be created can have it. */
function hidden(
  policies: PolicySet,
  promised: Promised,
  readings: Readings,
  literal: IntentStatus,
  options: ReasoningOptions,
  widen: (pattern: Record<string, unknown>) => object,
): { status: IntentStatus; breach?: Breach } {
  if (literal === 'refuted') return { status: 'refuted' };
  const { witness, exact } = allowedOne(policies, policyOf(DENY_ALL), readings, options);
  if (!witness) return { status: exact ? 'proved' : 'not-decided' };
  const pattern = JSON.parse(witness.call.text) as Record<string, unknown>;
  const breach = breachOf(policies, promised, readings, options, witness, widen(pattern));
  return breach ? { status: 'refuted', breach } : { status: literal };
}

const DENY_ALL = { Effect: 'Deny', Action: '*', Resource: '*' };

/** A filter as a value that equals no literal: the promise must hold for lists with such values. */
function asText(
  policies: PolicySet,
  promised: Promised,
  readings: Readings,
  literal: IntentStatus,
  options: ReasoningOptions,
): { status: IntentStatus; breach?: Breach } {
  const { key = '', field = 'source' } = promised;
  if (literal === 'refuted') return { status: 'refuted' };
  const filter = JSON.stringify(EVERYTHING);
  const safe = (operator: string, value: string) =>
    policyOf({
      Effect: 'Allow',
      Action: '*',
      Resource: '*',
      Condition: { [operator]: { [key]: value } },
    });
  const exactly = safe('ForAllValues:StringNotEquals', filter);
  const { witness } = allowedOne(policies, exactly, readings, options);
  if (witness) {
    const pattern = JSON.parse(witness.call.text) as Record<string, unknown>;
    const values = listOf(pattern[field]).map((value) => (value === filter ? EVERYTHING : value));
    const mixed = { ...pattern, [field]: values };
    const breach = breachOf(policies, promised, readings, options, witness, mixed);
    if (breach) return { status: 'refuted', breach };
  }
  const any = allowedOne(policies, safe('ForAllValues:StringNotLike', '{*'), readings, options);
  return { status: any.exact && !any.witness ? literal : 'not-decided' };
}

/** A rule that the policies allow and another policy does not. */
function allowedOne(
  policies: PolicySet,
  other: ReturnType<typeof policyOf>,
  readings: Readings,
  options: ReasoningOptions,
): { witness: Witness | undefined; exact: boolean } {
  const budget = new Budget(options);
  const settled = { ...options, readings, actions: ['events:PutRule'] };
  const found = differences(policies, { identity: [other] }, settled, budget);
  const witness = found.find(({ cell }) => cell === 'yesNo')?.witness;
  return { witness, exact: budget.limits.length === 0 };
}

function breachOf(
  policies: PolicySet,
  { field = 'source', permits, values }: Promised,
  readings: Readings,
  { site }: ReasoningOptions,
  { call: _, request: __, ...rest }: Witness,
  pattern: object,
): Breach | undefined {
  const text = JSON.stringify(pattern);
  const call = { kind: 'PutRule', text } as const;
  const derived = deriveCall(call, { ...site, ...rest.site }, readings, rest.context);
  if (!derived.ok) return undefined;
  const request = derived.variants[0]?.request;
  if (!request || decide(policies, request, readings) !== 'allowed') return undefined;
  const event = eventThatBreaks(text, field, permits, values, site);
  return event === undefined ? undefined : { witness: { ...rest, call, request }, event };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
