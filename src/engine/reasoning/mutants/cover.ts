import { type Bits, hasBit } from '../base/bits';
import type { Budget } from '../base/budget';

/** Something that covers goals at a price. */
export interface Option {
  readonly cost: number;
  readonly goals: Bits;
}

const MOST_NODES = 20_000;
const MOST_OPTIONS = 400;

/**
 * The fewest options that cover all goals, and of those the cheapest: greedy first, then branch and
 * bound on the goal that the fewest options cover.
 *
 * @returns positions of options; `smallest` is false when the search was cut off
 */
export function cover(
  options: readonly Option[],
  goals: number,
  budget: Budget,
): { chosen: number[]; smallest: boolean } {
  const useful = withoutDominated(options);
  let best = greedy(options, useful, goals);
  const price = (chosen: readonly number[]): number =>
    chosen.reduce((sum, at) => sum + 1000 + (options[at]?.cost ?? 0), 0);
  let bestPrice = price(best);
  let nodes = 0;
  const search = (chosen: number[], spent: number): void => {
    if (nodes++ > MOST_NODES || budget.spent()) return;
    const open = firstOpen(options, useful, goals, chosen);
    if (!open) {
      if (spent < bestPrice) [best, bestPrice] = [[...chosen], spent];
      return;
    }
    if (spent + 1000 >= bestPrice) return;
    for (const at of open) search([...chosen, at], spent + 1000 + (options[at]?.cost ?? 0));
  };
  search([], 0);
  return { chosen: best, smallest: nodes <= MOST_NODES && !budget.spent() };
}

/** An option is left out when another covers as much for no more. Quadratic, so not for many. */
function withoutDominated(options: readonly Option[]): number[] {
  const all = [...options.keys()];
  if (options.length > MOST_OPTIONS) return all;
  return all.filter((at) => {
    const mine = options[at] as Option;
    return !options.some((other, index) => {
      if (index === at || other.cost > mine.cost) return false;
      if (!mine.goals.every((word, i) => (word & ~(other.goals[i] ?? 0)) === 0)) return false;
      const same = other.goals.every((word, i) => word === mine.goals[i]);
      return !same || other.cost < mine.cost || index < at;
    });
  });
}

function greedy(options: readonly Option[], useful: readonly number[], goals: number): number[] {
  const open = new Set(Array.from({ length: goals }, (_, goal) => goal));
  const chosen: number[] = [];
  while (open.size > 0) {
    let best: number | undefined;
    let most = 0;
    for (const at of useful) {
      let count = 0;
      for (const goal of open) if (hasBit((options[at] as Option).goals, goal)) count++;
      if (count > most) [best, most] = [at, count];
    }
    if (best === undefined) break;
    chosen.push(best);
    for (const goal of [...open])
      if (hasBit((options[best] as Option).goals, goal)) open.delete(goal);
  }
  return chosen;
}

/** The options for the open goal that has the fewest; undefined when all goals are covered. */
function firstOpen(
  options: readonly Option[],
  useful: readonly number[],
  goals: number,
  chosen: readonly number[],
): number[] | undefined {
  let fewest: number[] | undefined;
  for (let goal = 0; goal < goals; goal++) {
    if (chosen.some((at) => hasBit((options[at] as Option).goals, goal))) continue;
    const able = useful.filter((at) => hasBit((options[at] as Option).goals, goal));
    if (able.length > 0 && (!fewest || able.length < fewest.length)) fewest = able;
  }
  return fewest?.sort((a, b) => (options[a]?.cost ?? 0) - (options[b]?.cost ?? 0));
}
