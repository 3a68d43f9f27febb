import type { JsonObject } from '../../../json/tree';
import type { CompiledPattern } from '../compile';
import type { Disjunct } from '../disjuncts';
import type { EventFields } from '../event/fields';
import { fieldsOf, type ReadEvent } from '../event/read';
import { type Route, routeTo } from '../event/route';
import { scanEvent } from '../event/scan';
import { satisfies } from '../match/satisfies';
import { newBudget } from '../match/search';
import { AnchorCounts } from './anchor';
import { type Finder, PathIndex } from './path-index';

/** One combination of branches of one rule. */
interface Combination {
  readonly disjunct: Disjunct;
  readonly rule: number;
}

/** One event against the combinations that it comes near to. */
class Round implements Finder {
  readonly rules: number[] = [];
  readonly #budget = newBudget();
  readonly #fields: EventFields;
  readonly #combinations: readonly Combination[];
  readonly #match: number;
  readonly #seen: Uint32Array;
  readonly #fired: Uint32Array;

  constructor(
    fields: EventFields,
    combinations: readonly Combination[],
    match: number,
    seen: Uint32Array,
    fired: Uint32Array,
  ) {
    this.#fields = fields;
    this.#combinations = combinations;
    this.#match = match;
    this.#seen = seen;
    this.#fired = fired;
  }

  found(combination: number): void {
    if (this.#seen[combination] === this.#match) return;
    this.#seen[combination] = this.#match;
    const candidate = this.#combinations[combination];
    if (!candidate || this.#fired[candidate.rule] === this.#match) return;
    if (!satisfies(candidate.disjunct, this.#fields, this.#budget)) return;
    this.#fired[candidate.rule] = this.#match;
    this.rules.push(candidate.rule);
  }

  ruledOut(combination: number): void {
    this.#seen[combination] = this.#match;
  }
}

/**
 * Many rules matched at once. Each combination of branches is found through one field of it, the one
 * that fewest events and rules share, and only then compared in full; so the time goes with the rules
 * that an event comes near to, not with all of them.
 */
export class RuleSet {
  readonly #combinations: Combination[] = [];
  readonly #paths = new Map<string, PathIndex>();
  /** Combinations that an event may satisfy by what it lacks alone. */
  readonly #always: number[] = [];
  readonly #route: Route;
  /** The number of the match in which a combination, or a rule, was last dealt with. */
  readonly #seen: Uint32Array;
  readonly #fired: Uint32Array;
  #match = 0;

  /** @param patterns the rules' patterns; a rule is known by its place among them */
  constructor(patterns: readonly CompiledPattern[]) {
    patterns.forEach(({ disjuncts }, rule) => {
      for (const disjunct of disjuncts) this.#combinations.push({ disjunct, rule });
    });
    const counts = new AnchorCounts();
    for (const { disjunct } of this.#combinations) counts.add(disjunct);
    this.#combinations.forEach(({ disjunct }, combination) => {
      const anchor = counts.best(disjunct);
      if (anchor.kind === 'always') this.#always.push(combination);
      else this.#index(anchor.path).add(anchor, combination);
    });
    this.#route = routeTo(this.#wanted());
    this.#seen = new Uint32Array(this.#combinations.length);
    this.#fired = new Uint32Array(patterns.length);
  }

  /**
   * The rules that match an event, in their order. Agrees with `matches` on each.
   *
   * @param event JSON text, a parsed JSON object, or an event that `readEvent` has read. A text that
   *   is not a JSON object matches nothing
   */
  matching(event: string | JsonObject | ReadEvent): number[] {
    const fields = this.#fieldsFor(event);
    if (!fields) return [];
    const round = this.#round(fields);
    for (const [path, node] of fields) this.#paths.get(path)?.candidates(node, round);
    for (const combination of this.#always) round.found(combination);
    return round.rules.sort((a, b) => a - b);
  }

  #index(path: string): PathIndex {
    const known = this.#paths.get(path);
    if (known) return known;
    const made = new PathIndex();
    this.#paths.set(path, made);
    return made;
  }

  #wanted(): Set<string> {
    const paths = new Set<string>();
    for (const { disjunct } of this.#combinations) for (const { path } of disjunct) paths.add(path);
    return paths;
  }

  #fieldsFor(event: string | JsonObject | ReadEvent): EventFields | undefined {
    if (typeof event === 'string') return scanEvent(event, this.#route);
    return 'fields' in event ? event.fields : fieldsOf(event, this.#route);
  }

  #round(fields: EventFields): Round {
    this.#match++;
    // After four thousand million matches the marks are wiped.
    if (this.#match === 2 ** 32) {
      this.#seen.fill(0);
      this.#fired.fill(0);
      this.#match = 1;
    }
    return new Round(fields, this.#combinations, this.#match, this.#seen, this.#fired);
  }
}
