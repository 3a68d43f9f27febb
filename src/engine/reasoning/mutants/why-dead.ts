import type { PolicySet } from '../../iam/policy/policy';
import type { Budget } from '../base/budget';
import { callerOf } from '../model/caller';
import { type PlacedStatement, rosterOf } from '../model/placed';
import type { DeadPart, PartRef } from '../types';
import { partOf } from './mutant';
import { type Field, fieldsOf, type SettledOptions } from './pairwise';
import type { Mutation } from './survey';

type Why = Pick<DeadPart, 'reason' | 'by'>;

/** Why each of some dead statements changes nothing; of their parts it is only known that they don't. */
export function whyDead(
  policies: PolicySet,
  dead: readonly Mutation[],
  options: SettledOptions,
  budget: Budget,
): Why[] {
  const { placed } = rosterOf(policies, options.site.principal);
  const fields = [false, true].flatMap((abroad) =>
    fieldsOf(policies, [], { ...options, abroad }, budget),
  );
  return dead.map(({ change, at }): Why => {
    const one = placed[at];
    if (change.kind !== 'drop-statement' || !one) return { reason: 'redundant', by: [] };
    if (!fits(fields, one, [])) return { reason: 'never-matches', by: [] };
    const { effect } = one.statement;
    const others = placed.filter((each) => each !== one);
    const denies = others.filter(({ statement }) => statement.effect === 'Deny');
    if (effect === 'Allow' && denies.length > 0 && !fits(fields, one, denies)) {
      return { reason: 'denied', by: fewest(fields, one, denies) };
    }
    const same = others.filter(
      ({ statement, place }) => statement.effect === effect && place.type === one.place.type,
    );
    const by = fits(fields, one, same) ? [] : fewest(fields, one, same);
    return { reason: 'shadowed', by };
  });
}

/** One statement that suffices, or those that are left when each that is not needed is taken out. */
function fewest(
  fields: readonly Field[],
  one: PlacedStatement,
  others: readonly PlacedStatement[],
): PartRef[] {
  const single = others.find((other) => !fits(fields, one, [other]));
  if (single) return [partOf(single)];
  let kept = [...others];
  for (const other of others) {
    const without = kept.filter((each) => each !== other);
    if (!fits(fields, one, without)) kept = without;
  }
  return kept.map((each) => partOf(each));
}

/** Does some request fit this statement and none of the others? */
function fits(
  fields: readonly Field[],
  one: PlacedStatement,
  others: readonly PlacedStatement[],
): boolean {
  const place = { type: 'identity', policy: 0, level: undefined } as const;
  const as = (effect: 'Allow' | 'Deny', each: PlacedStatement): PlacedStatement => ({
    ...each,
    place,
    statement: { ...each.statement, effect },
  });
  const placed = [as('Allow', one), ...others.map((other) => as('Deny', other))];
  return fields.some((field) => {
    const callerWith = (mine: readonly PlacedStatement[]) => ({
      ...callerOf(mine, ALONE, field.model, field.space.asked),
      simple: true,
    });
    return field.callers.compare(callerWith(placed), callerWith([])).has('yesNo');
  });
}

/** Nothing but identity policies. */
const ALONE = { bounded: false, session: false, scpLevels: 0, rcpLevels: 0, owner: false };
