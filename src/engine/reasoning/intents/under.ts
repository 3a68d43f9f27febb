import type { PolicySet } from '../../iam/policy/policy';
import type { Readings } from '../../iam/readings';
import { Budget } from '../base/budget';
import { actionsFor } from '../calls/actions';
import { differences } from '../difference';
import { rosterOf } from '../model/placed';
import type { Breach, IntentStatus, Limit, ReasoningOptions } from '../types';
import { eventThatBreaks } from './event';
import type { Promised } from './promise';

/** The promise for patterns of literals, under one reading. */
export function checkUnder(
  policies: PolicySet,
  promised: Promised,
  readings: Readings,
  options: ReasoningOptions,
): { status: IntentStatus; breach?: Breach; limits: readonly Limit[] } {
  const budget = new Budget(options);
  const actions =
    promised.field === undefined
      ? (options.actions ?? actionsFor([rosterOf(policies, options.site.principal)], budget))
      : ['events:PutRule'];
  const promise: PolicySet = { identity: [promised.policy] };
  const settled = { ...options, readings, actions };
  const found = differences(policies, promise, settled, budget);
  const witness = found.find(({ cell }) => cell === 'yesNo')?.witness;
  const { limits } = budget;
  if (!witness) return { status: limits.length > 0 ? 'not-decided' : 'proved', limits };
  if (promised.field === undefined) return { status: 'refuted', breach: { witness }, limits };
  const { field, permits, values } = promised;
  const event = eventThatBreaks(witness.call.text, field, permits, values, options.site);
  if (event === undefined) return { status: 'not-decided', limits };
  return { status: 'refuted', breach: { witness, event }, limits };
}
