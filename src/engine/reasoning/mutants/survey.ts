import type { PolicySet } from '../../iam/policy/policy';
import type { Readings } from '../../iam/readings';
import { type Bits, noBits, setBit } from '../base/bits';
import type { Budget } from '../base/budget';
import { spacesOf } from '../calls/spaces';
import { confirmed, witnessOf } from '../calls/witness';
import { allows, type Caller, callerOf } from '../model/caller';
import { classesOf } from '../model/classes';
import { type Behavior, contentsOf, fold } from '../model/fold';
import { Model } from '../model/model';
import { type PlacedStatement, type Roster, rosterOf } from '../model/placed';
import { startBits } from '../model/simplify';
import type { Space } from '../model/space';
import type { Mutant, ReasoningOptions, Witness } from '../types';
import { type Change, changesOf, mutantOf } from './mutant';

/** A kind of request: the answers it gets, and which mistakes change one of them. */
export interface Candidate {
  readonly cost: number;
  readonly a: boolean;
  readonly b: boolean;
  readonly kills: Bits;
  /** Of what the policies ask for: one value, several, none. */
  readonly shape: 0 | 1 | 2;
  readonly witness: () => Witness | undefined;
}

export interface Survey {
  readonly mutants: readonly Mutant[];
  /** The cheapest of each kind, the cheapest first. */
  readonly candidates: readonly Candidate[];
}

export interface Mutation {
  readonly mutant: Mutant;
  readonly change: Change;
  /** Position of its statement in the roster of its side. */
  readonly at: number;
  readonly side: 0 | 1;
}

/** All first-order mistakes in two callers' policies. */
export function mutationsOf(rosters: readonly Roster[]): Mutation[] {
  return rosters.flatMap(({ placed }, side) =>
    placed.flatMap((each, at) =>
      changesOf(each).map((change): Mutation => {
        const name = side === 0 ? 'a' : 'b';
        return { mutant: mutantOf(change, name), change, at, side: side as 0 | 1 };
      }),
    ),
  );
}

/** The statements of a roster after a change of one of them. */
export function changed(roster: Roster, { change, at }: Mutation): PlacedStatement[] {
  const before = roster.placed[at];
  if (!before || !change.statement) return roster.placed.toSpliced(at, 1);
  return roster.placed.with(at, { ...before, statement: change.statement });
}

const MOST_BEHAVIORS = 3000;

/** What kinds of requests there are, told apart by answers and by the mistakes that they show. */
export function surveyOf(
  policies: readonly PolicySet[],
  mutations: readonly Mutation[],
  options: ReasoningOptions & { readonly readings: Readings; readonly actions: readonly string[] },
  budget: Budget,
): Candidate[] {
  const { site, readings } = options;
  const rosters = policies.map((set) => rosterOf(set, site.principal));
  if (rosters.some(({ refused }) => refused)) budget.limit({ kind: 'refused-policy' });
  const kinds = new Map<string, Candidate>();
  for (const action of options.actions) {
    for (const space of spacesOf(action, site, rosters, readings, budget)) {
      for (const found of kindsIn(space, rosters, mutations, readings, budget)) {
        const id = `${found.a}${found.b}${found.kills.join()}`;
        const before = kinds.get(id);
        if (before && before.cost <= found.cost) continue;
        const answers = policies.map((set, at) => [set, at === 0 ? found.a : found.b] as const);
        const witness = () =>
          confirmed(witnessOf(found.behavior, space, site, readings), answers, readings, budget);
        kinds.set(id, { ...found, shape: shapeOf(found.behavior), witness });
      }
    }
  }
  return [...kinds.values()].sort((a, b) => a.cost - b.cost);
}

function shapeOf(behavior: Behavior): 0 | 1 | 2 {
  const values = [...contentsOf(behavior).values()];
  if (values.some((value) => value === undefined)) return 2;
  return values.some((value) => typeof value === 'object') ? 1 : 0;
}

type Kind = Omit<Candidate, 'witness' | 'shape'> & { readonly behavior: Behavior };

function kindsIn(
  space: Space,
  rosters: readonly Roster[],
  mutations: readonly Mutation[],
  readings: Readings,
  budget: Budget,
): Kind[] {
  const model = new Model(space, readings);
  const build = (): { callers: Caller[]; mutated: (Caller | undefined)[] } => ({
    callers: rosters.map((r) => callerOf(r.placed, r.frame, model, space.asked)),
    mutated: mutations.map((mutation) => {
      const roster = rosters[mutation.side];
      return roster && callerOf(changed(roster, mutation), roster.frame, model, space.asked);
    }),
  });
  build();
  const { callers, mutated } = build();
  const kinds = new Map<string, Kind>();
  const keep = (bits: Bits, state: number) => ({ bits, state });
  const keys = classesOf(model, budget);
  const behaviors = fold(keys, startBits(model.size), budget, keep, MOST_BEHAVIORS);
  if (budget.limits.length > 0) return [];
  for (const behavior of behaviors) {
    if (budget.spent()) break;
    const answers = callers.map((caller) => allows(caller, behavior.bits));
    const kills = noBits(mutations.length);
    for (const [index, { side }] of mutations.entries()) {
      const caller = mutated[index];
      if (caller && allows(caller, behavior.bits) !== answers[side]) setBit(kills, index);
    }
    const [a = false, b = false] = answers;
    const id = `${a}${b}${kills.join()}`;
    const before = kinds.get(id);
    if (before && before.cost <= behavior.cost) continue;
    kinds.set(id, { cost: behavior.cost, a, b, kills, behavior });
  }
  return [...kinds.values()];
}
