import type { PolicySet } from '../iam/policy/policy';
import { Budget } from './base/budget';
import { actionsFor } from './calls/actions';
import { editsOf } from './edits/edits';
import { rosterOf } from './model/placed';
import { effectsOf } from './mutants/pairwise';
import { type Mutation, mutationsOf } from './mutants/survey';
import { whyDead } from './mutants/why-dead';
import { readingsToTry } from './readings';
import type { DeadPart, DeadPartsResult, ReasoningOptions } from './types';

const KINDS = {
  'drop-statement': 'statement',
  'drop-condition': 'condition',
  'drop-value': 'value',
} as const;

/**
 * The statements, conditions and values that can be removed, one at a time, without changing the
 * answer to any request, whatever the readings.
 */
export function deadParts(policies: PolicySet, options: ReasoningOptions): DeadPartsResult {
  const budget = new Budget(options);
  const roster = rosterOf(policies, options.site.principal);
  const actions = options.actions ?? actionsFor([roster], budget);
  const readings = readingsToTry([roster], options.readings ?? {});
  let dead = mutationsOf([roster]).filter(({ change }) => change.kind in KINDS);
  for (const each of readings) {
    if (budget.spent()) break;
    for (const abroad of [false, true]) {
      const asked = { ...options, actions, readings: each, abroad };
      const effects = effectsOf(policies, dead, asked, budget);
      dead = dead.filter((_, at) => !effects[at]?.gained && !effects[at]?.lost);
    }
  }
  const settled = { ...options, actions, readings: readings[0] ?? {} };
  const why = budget.limits.length === 0 ? whyDead(policies, dead, settled, budget) : [];
  const { limits } = budget;
  const exact = limits.length === 0;
  if (!exact) return { findings: [], exact, limits };
  const findings = dead.flatMap((mutation, at): DeadPart[] => {
    const { change } = mutation;
    const kind = KINDS[change.kind as keyof typeof KINDS];
    const source = roster.placed[mutation.at]?.source;
    if (!source || isInside(mutation, dead)) return [];
    const { reason, by } = why[at] ?? { reason: 'redundant', by: [] };
    return [{ kind, part: change.part, reason, by, edits: editsOf(source, change) }];
  });
  return { findings, exact, limits };
}

/** A part of what is dead as a whole is not told again. */
function isInside({ change, at }: Mutation, dead: readonly Mutation[]): boolean {
  return dead.some((other) => {
    if (other.at !== at || other.change === change) return false;
    if (other.change.kind === 'drop-statement') return true;
    return (
      change.kind === 'drop-value' &&
      other.change.kind === 'drop-condition' &&
      other.change.part.condition === change.part.condition
    );
  });
}
