import type { ContextValue } from '../../iam/request';
import { type Bits, bitsKey, both } from '../base/bits';
import type { Budget } from '../base/budget';
import type { KeyClass, KeyClasses } from './classes';

/** Requests that fulfill the same conjunctions: the cheapest, as a chain of key contents. */
export interface Behavior {
  readonly bits: Bits;
  readonly cost: number;
  /** Answers that are settled, by the simplifier's own count. */
  readonly state: number;
  readonly key: string;
  readonly value: ContextValue | undefined;
  readonly before: Behavior | undefined;
}

/** Forgets what can no longer change an answer, so that more behaviors are one. */
export type Simplify = (bits: Bits, state: number, open: Bits) => { bits: Bits; state: number };

const MOST_BEHAVIORS = 60_000;

/**
 * Joins the classes of all keys: which sets of conjunctions can requests fulfill? Costs add up, so that
 * each behavior's request is a cheapest one.
 */
export function fold(
  keys: readonly KeyClasses[],
  start: Bits,
  budget: Budget,
  simplify: Simplify,
  most = MOST_BEHAVIORS,
): Behavior[] {
  const opens = openAfter(keys, start);
  const first = simplify(start, 0, opens[0] ?? start);
  let behaviors: Behavior[] = [{ ...first, cost: 0, key: '', value: undefined, before: undefined }];
  for (const [index, { key, classes }] of keys.entries()) {
    const open = opens[index + 1] ?? start;
    const next = new Map<string, Behavior>();
    for (const behavior of behaviors) {
      for (const { bits, cost, value } of classes) {
        const reached = simplify(both(behavior.bits, bits), behavior.state, open);
        const id =
          reached.state === 0 ? bitsKey(reached.bits) : `${reached.state}${bitsKey(reached.bits)}`;
        const total = behavior.cost + cost;
        const known = next.get(id);
        if (known && known.cost <= total) continue;
        next.set(id, { ...reached, cost: total, key, value, before: behavior });
      }
      if (budget.spent()) return [];
      if (next.size > most) {
        budget.limit({ kind: 'too-many-cases' });
        break;
      }
    }
    behaviors = [...next.values()];
  }
  return behaviors;
}

/** By step, the conjunctions that a later key can still fail. */
function openAfter(keys: readonly KeyClasses[], start: Bits): Bits[] {
  const opens: Bits[] = [new Uint32Array(start.length)];
  for (const { tested } of keys.toReversed()) {
    const open = new Uint32Array(opens[0] ?? tested);
    for (let i = 0; i < open.length; i++) open[i] = (open[i] ?? 0) | (tested[i] ?? 0);
    opens.unshift(open);
  }
  return opens;
}

/** The contents of the keys that a behavior's request has. */
export function contentsOf(behavior: Behavior): Map<string, ContextValue | undefined> {
  const contents = new Map<string, ContextValue | undefined>();
  for (let at: Behavior | undefined = behavior; at?.before; at = at.before) {
    contents.set(at.key, at.value);
  }
  return contents;
}

export type { KeyClass };
