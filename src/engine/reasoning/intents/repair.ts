import type { PolicySet } from '../../iam/policy/policy';
import { insertStatements } from '../edits/insert';
import type { ReasoningOptions, Repair } from '../types';
import { type Promised, policyOf } from './promise';
import { checkUnder } from './under';

/** The fewest of the promise's Denies with which the policies keep it. */
export function repairFor(
  policies: PolicySet,
  promised: Promised,
  options: ReasoningOptions,
): Repair | undefined {
  const [one, two] = promised.denies;
  if (!one || !two) return undefined;
  for (const denies of [[one], [two], [one, two]]) {
    const identity = [...(policies.identity ?? []), policyOf(...denies)];
    const { status } = checkUnder(
      { ...policies, identity },
      promised,
      options.readings ?? {},
      options,
    );
    if (status !== 'proved') continue;
    const [target] = policies.identity ?? [];
    const edits = target?.ok ? insertStatements(target.text, denies) : [];
    return {
      statements: denies.map((deny) => JSON.stringify(deny, undefined, 2)),
      edits: edits.map((edit) => ({ ...edit, type: 'identity' as const, policy: 0 })),
    };
  }
  return undefined;
}
