import type { PolicySet } from '../../iam/policy/policy';
import { rosterOf } from '../model/placed';
import { readingsToTry } from '../readings';
import type { Intent, IntentResult, ReadingIntent, ReasoningOptions } from '../types';
import { mixedPatterns } from './mixed';
import { promiseOf } from './promise';
import { repairFor } from './repair';
import { checkUnder } from './under';

/**
 * Do the policies keep a promise about the rules that their holder can create?
 *
 * @returns proved, or refuted with a rule and an event that it would receive, or not decided; any
 *   intent will do, a Condition block that cannot be read is told in `problem`
 */
export function checkIntent(
  policies: PolicySet,
  intent: Intent,
  options: ReasoningOptions,
): IntentResult {
  const promised = promiseOf(intent);
  if (!promised.policy.ok) {
    const problem = promised.policy.diagnostics.find(
      ({ severity }) => severity === 'error',
    )?.message;
    return { status: 'unreadable', limits: [], robust: true, ...(problem && { problem }) };
  }
  const roster = rosterOf(policies, options.site.principal);
  const [first = {}, ...others] = readingsToTry([roster], options.readings ?? {});
  const main = checkUnder(policies, promised, first, options);
  const tried: ReadingIntent[] = [
    { readings: first, patterns: 'literals', status: main.status },
    ...others.map((readings): ReadingIntent => {
      const { status, breach } = checkUnder(policies, promised, readings, options);
      return { readings, patterns: 'literals', status, ...(breach && { breach }) };
    }),
    ...mixedPatterns(policies, promised, first, main.status, options),
  ];
  const repair = main.status === 'refuted' ? repairFor(policies, promised, options) : undefined;
  return {
    ...main,
    robust: tried.every(({ status }) => status === main.status) ? true : tried,
    ...(repair && { repair }),
  };
}
