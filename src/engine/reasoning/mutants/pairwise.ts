import type { PolicySet } from '../../iam/policy/policy';
import type { Readings } from '../../iam/readings';
import type { Budget } from '../base/budget';
import { Callers, type Cell } from '../callers';
import { foreignSpacesOf, spacesOf } from '../calls/spaces';
import { witnessWith } from '../calls/witness';
import { type Caller, callerOf, passed } from '../model/caller';
import { Model } from '../model/model';
import { type PlacedStatement, rosterOf } from '../model/placed';
import type { Space } from '../model/space';
import type { ReasoningOptions, Witness } from '../types';
import { changed, type Mutation } from './survey';

/** The cheapest request of each kind that a change makes allowed, or not allowed any more. */
export interface Effect {
  readonly gained: Shown | undefined;
  readonly lost: Shown | undefined;
}

interface Shown {
  readonly cost: number;
  readonly witness: () => Witness | undefined;
}

export type SettledOptions = ReasoningOptions & {
  readonly readings: Readings;
  readonly actions: readonly string[];
  /** On resources of accounts whose policies are not at hand, as if these let everything pass. */
  readonly abroad?: boolean;
};

/** One action's requests with everything worked out that all changes share. */
export interface Field {
  readonly space: Space;
  readonly model: Model;
  readonly callers: Callers;
  readonly original: Caller;
  readonly mutated: readonly Caller[];
}

/**
 * What each change of a caller's policies does to all requests, taken one by one.
 *
 * @param aside a Deny that stands for the requests to leave out
 */
export function effectsOf(
  policies: PolicySet,
  mutations: readonly Mutation[],
  options: SettledOptions,
  budget: Budget,
  aside: readonly PlacedStatement[] = [],
): Effect[] {
  const fields = fieldsOf(policies, mutations, options, budget, aside);
  return mutations.map((_, index) => effectOf(fields, index, options));
}

/** What the change at a position does. */
export function effectOf(
  fields: readonly Field[],
  index: number,
  { site, readings }: SettledOptions,
): Effect {
  let gained: Shown | undefined;
  let lost: Shown | undefined;
  for (const field of fields) {
    const mutated = field.mutated[index];
    if (!mutated) continue;
    const { original, space } = field;
    const cells = field.callers.compare(original, mutated);
    const shown = (cell: Cell, known: Shown | undefined): Shown | undefined => {
      const example = cells.get(cell);
      if (!example || (known && known.cost <= example.cost)) return known;
      const { cost, contents } = example;
      return { cost, witness: () => witnessWith(contents, space, site, readings) };
    };
    gained = shown('noYes', gained);
    lost = shown('yesNo', lost);
  }
  return { gained, lost };
}

/** The fields of all actions; a mutation's caller stands at its position. */
export function fieldsOf(
  policies: PolicySet,
  mutations: readonly Mutation[],
  options: SettledOptions,
  budget: Budget,
  aside: readonly PlacedStatement[] = [],
): Field[] {
  const { site, readings, actions, abroad } = options;
  const spaces = abroad ? foreignSpacesOf : spacesOf;
  const as = abroad ? passed : (caller: Caller) => caller;
  const roster = rosterOf(policies, site.principal);
  if (roster.refused) budget.limit({ kind: 'refused-policy' });
  return actions.flatMap((action) =>
    spaces(action, site, [roster], readings, budget).map((space): Field => {
      const model = new Model(space, readings);
      const build = () => ({
        original: as(callerOf([...roster.placed, ...aside], roster.frame, model, space.asked)),
        mutated: mutations.map((mutation) =>
          as(callerOf([...changed(roster, mutation), ...aside], roster.frame, model, space.asked)),
        ),
      });
      build();
      const { original, mutated } = build();
      return { space, model, original, mutated, callers: new Callers(model, budget) };
    }),
  );
}
