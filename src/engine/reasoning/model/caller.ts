import type { Asked } from '../../iam/asked';
import { relationOf, type Votes, withheldBy } from '../../iam/conclude';
import { gripOf } from '../../iam/decide';
import { type Grip, STRENGTH } from '../../iam/match/principal';
import { type Bits, hasBit, meets, noBits, setBit } from '../base/bits';
import type { Model } from './model';
import type { CallerFrame, PlacedStatement } from './placed';

/** A caller's policies for one action, as a function of the conjunctions that a request fulfills. */
export interface Caller {
  readonly denies: Bits;
  readonly identity: Bits;
  readonly boundary: Bits | undefined;
  readonly session: Bits | undefined;
  readonly scp: readonly Bits[];
  readonly rcp: readonly Bits[];
  readonly grants: readonly { readonly bit: number; readonly grip: Grip }[];
  readonly relation: ReturnType<typeof relationOf>;
  readonly owner: boolean;
  /** Nothing but identity policies. */
  readonly simple: boolean;
}

/** Statements that the action or the principal leaves out take no part. */
export function callerOf(
  placed: readonly PlacedStatement[],
  frame: CallerFrame,
  model: Model,
  asked: Asked,
): Caller {
  const parts = placed.flatMap(({ statement, place, source, variables }) => {
    if (source.carried && !source.carried(asked.request)) return [];
    if (statement.action.covers(asked.action) === statement.action.negated) return [];
    const grip = gripOf(statement, asked, frame.bounded);
    const bit = grip === 'none' ? undefined : model.conjunction(statement, variables);
    return bit === undefined ? [] : [{ bit, grip, place, effect: statement.effect }];
  });
  const mask = (wanted: (part: (typeof parts)[number]) => boolean): Bits => {
    const bits = noBits(model.size);
    for (const part of parts) if (wanted(part)) setBit(bits, part.bit);
    return bits;
  };
  const allows = (type: string, level?: number): Bits =>
    mask(({ effect, place }) => effect === 'Allow' && place.type === type && place.level === level);
  const levels = (type: string, count: number): Bits[] =>
    Array.from({ length: count }, (_, level) => allows(type, level));
  return {
    denies: mask(({ effect }) => effect === 'Deny'),
    identity: allows('identity'),
    boundary: frame.bounded ? allows('boundary') : undefined,
    session: frame.session ? allows('session') : undefined,
    scp: levels('scp', frame.scpLevels),
    rcp: levels('rcp', frame.rcpLevels),
    grants: parts.filter(({ effect, place }) => effect === 'Allow' && place.type === 'resource'),
    relation: relationOf(asked),
    owner: frame.owner,
    simple:
      !frame.owner &&
      !frame.bounded &&
      !frame.session &&
      frame.scpLevels + frame.rcpLevels === 0 &&
      !parts.some(({ place }) => place.type === 'resource') &&
      relationOf(asked) === 'same-account',
  };
}

/** The caller where another account's policies, which are not at hand, let the request pass. */
export function passed(caller: Caller): Caller {
  const { boundary, session, scp, rcp } = caller;
  const simple = !caller.owner && !boundary && !session && scp.length + rcp.length === 0;
  return { ...caller, grants: [], relation: 'same-account', simple };
}

/** Is the request allowed that fulfills these conjunctions? (UG evaluation logic) */
export function allows(caller: Caller, bits: Bits): boolean {
  if (meets(bits, caller.denies)) return false;
  if (caller.simple) return meets(bits, caller.identity);
  let grip: Grip = 'none';
  for (const each of caller.grants) {
    if (STRENGTH[each.grip] > STRENGTH[grip] && hasBit(bits, each.bit)) grip = each.grip;
  }
  const votes: Votes = {
    identity: caller.owner || meets(bits, caller.identity),
    grip,
    boundary: caller.boundary === undefined || meets(bits, caller.boundary),
    session: caller.session === undefined || meets(bits, caller.session),
    scp: caller.scp.every((level) => meets(bits, level)),
    rcp: caller.rcp.every((level) => meets(bits, level)),
  };
  if (!votes.identity && grip === 'none') return false;
  return withheldBy(votes, caller.relation) === undefined;
}
