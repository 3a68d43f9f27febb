import type { ContextValue } from '../../iam/request';
import type { Bits } from '../base/bits';
import { members } from '../base/bits';
import type { Budget } from '../base/budget';
import type { Caller } from '../model/caller';
import type { Model } from '../model/model';
import { type Content, contentFor } from './contents';
import { TextFinder } from './texts';

/** Conjunctions that a request is to fulfill, and others of which it is to fulfill none. */
interface Goal {
  readonly must: readonly number[];
  readonly not: readonly number[];
}

export type Found =
  | { readonly kind: 'found'; readonly contents: ReadonlyMap<string, ContextValue | undefined> }
  | { readonly kind: 'none' | 'unknown' };

/** A test of a key, to come out one way or the other. */
type Way = readonly [key: string, test: number];
type Demands = ReadonlyMap<string, ReadonlyMap<number, boolean>>;

const MOST_NODES = 5000;

/**
 * Looks for a request of one kind without listing all kinds there are: conjunctions that must fail are
 * made to fail one test at a time, and each key is asked whether it can hold what is demanded of it.
 */
export class LazySearch {
  private readonly model: Model;
  private readonly budget: Budget;
  private readonly finders = new Map<string, TextFinder>();
  private readonly known = new Map<string, Content>();
  private readonly tests: readonly Way[][];
  private nodes = 0;

  constructor(model: Model, budget: Budget) {
    this.model = model;
    this.budget = budget;
    this.tests = Array.from({ length: model.size }, (_, number) =>
      [...model.keys.values()].flatMap(({ key, uses }) =>
        (uses.get(number) ?? []).map((test) => [key, test] as const),
      ),
    );
  }

  /** A request that one caller may make and the other not; for callers with identity policies only. */
  difference(may: Caller, not: Caller): Found {
    const lists = (bits: Bits): number[] => members(bits).filter((at) => at < this.model.size);
    const [grants, denies] = [lists(may.identity), lists(may.denies)];
    const withheld = [...denies, ...lists(not.identity)];
    const silent = grants.map((grant): Goal => ({ must: [grant], not: withheld }));
    const denied = lists(not.denies).flatMap((deny) =>
      grants.map((grant): Goal => ({ must: [grant, deny], not: denies })),
    );
    let unknown = false;
    for (const goal of [...silent, ...denied]) {
      const found = this.reach(goal);
      if (found.kind === 'found') return found;
      unknown ||= found.kind === 'unknown';
      if (this.budget.spent()) return { kind: 'unknown' };
    }
    return { kind: unknown ? 'unknown' : 'none' };
  }

  private reach({ must, not }: Goal): Found {
    if (must.some((at) => not.includes(at))) return { kind: 'none' };
    this.nodes = 0;
    const ways = must.flatMap((at) => this.tests[at] ?? []);
    return this.demand(new Map(), ways, true, not);
  }

  /** Makes every conjunction of a list fail; the one with the fewest ways to do so first. */
  private fail(demands: Demands, not: readonly number[]): Found {
    if (this.nodes++ > MOST_NODES || this.budget.spent()) return { kind: 'unknown' };
    const open = not
      .map((at) => this.tests[at] ?? [])
      .filter((tests) => !tests.some(([key, test]) => demands.get(key)?.get(test) === false))
      .map((tests) => tests.filter(([key, test]) => demands.get(key)?.get(test) !== true))
      .sort((a, b) => a.length - b.length);
    if (open[0]?.length === 0) return { kind: 'none' };
    const forced = open.filter((ways) => ways.length === 1).flat();
    if (forced.length > 0) return this.demand(demands, forced, false, not);
    const [first] = open;
    if (!first) return this.written(demands);
    let unknown = false;
    for (const way of first) {
      const found = this.demand(demands, [way], false, not);
      if (found.kind === 'found') return found;
      unknown ||= found.kind === 'unknown';
    }
    return { kind: unknown ? 'unknown' : 'none' };
  }

  /** Goes on with more demands, if the keys can hold what is then demanded of them. */
  private demand(
    demands: Demands,
    ways: readonly Way[],
    yes: boolean,
    not: readonly number[],
  ): Found {
    let next: Demands = demands;
    for (const [key, test] of ways) {
      const more = demanding(next, key, test, yes);
      if (!more) return { kind: 'none' };
      next = more;
    }
    for (const key of new Set(ways.map(([name]) => name))) {
      const { kind } = this.content(key, next);
      if (kind !== 'found') return { kind };
    }
    return this.fail(next, not);
  }

  private written(demands: Demands): Found {
    const contents = new Map<string, ContextValue | undefined>();
    for (const [key] of this.model.keys) {
      const content = this.content(key, demands);
      if (content.kind !== 'found') return content;
      contents.set(key, content.value);
    }
    return { kind: 'found', contents };
  }

  private content(key: string, demands: Demands): Content {
    const demand = demands.get(key) ?? NOTHING;
    const id = `${key} ${[...demand].map(([at, yes]) => (yes ? at : ~at)).sort((a, b) => a - b)}`;
    let content = this.known.get(id);
    const model = this.model.keys.get(key);
    if (!content && model) {
      const finder = this.finders.get(key) ?? new TextFinder(model, this.budget);
      this.finders.set(key, finder);
      content = contentFor(model, demand, finder);
      this.known.set(id, content);
    }
    return content ?? { kind: 'none' };
  }
}

const NOTHING: ReadonlyMap<number, boolean> = new Map();

/** One more demand; undefined when it contradicts another. */
function demanding(demands: Demands, key: string, test: number, yes: boolean): Demands | undefined {
  const mine = demands.get(key) ?? NOTHING;
  const before = mine.get(test);
  if (before !== undefined) return before === yes ? demands : undefined;
  return new Map([...demands, [key, new Map([...mine, [test, yes]])]]);
}
