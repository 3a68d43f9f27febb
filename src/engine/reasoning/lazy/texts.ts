import type { Budget } from '../base/budget';
import type { KeyModel } from '../model/model';
import type { Predicate } from '../model/predicate';
import { arrive, isEnd, PLACES, settle, step, unitsAt } from '../strings/automaton';
import { freshLetters, plainCandidates } from '../strings/candidates';
import { literalSteps, type Pattern } from '../strings/pattern';

/** By predicate, whether a text is to fulfill it; predicates that are not in it do not matter. */
export type Wanted = ReadonlyMap<number, boolean>;

/** Whether there is a text; `unknown` when it could not be found out. */
export interface Answer {
  readonly answer: 'found' | 'none' | 'unknown';
  readonly text: string;
}

const MOST_STATES = 4000;

/** Finds texts of one key for given wishes: known values first, then by following patterns. */
export class TextFinder {
  private readonly model: KeyModel;
  private readonly budget: Budget;
  private readonly plain: readonly string[];
  private readonly complete: boolean;
  private readonly outcomes = new Map<string, readonly boolean[]>();
  private readonly fresh: readonly number[];

  constructor(model: KeyModel, budget: Budget) {
    this.model = model;
    this.budget = budget;
    const { costs, complete } = plainCandidates(model, budget);
    this.complete = complete;
    this.plain = [...costs]
      .filter(([text]) => model.shape.accepts(text))
      .sort(([, a], [, b]) => a - b)
      .map(([text]) => text);
    const patterns = [...model.shape.domain, ...model.predicates.flatMap((each) => each.patterns)];
    const literals = model.predicates.flatMap((each) => each.literals);
    this.fresh = freshLetters(patterns, literals).map((letter) => letter.charCodeAt(0));
  }

  /** @param other a text that the answer must not be; undefined = none */
  find(wanted: Wanted, other?: string): Answer {
    for (const text of this.plain) {
      if (text !== other && this.suits(text, wanted)) return { answer: 'found', text };
    }
    if (this.complete) return { answer: 'none', text: '' };
    return this.follow(wanted, other);
  }

  private suits(text: string, wanted: Wanted): boolean {
    let known = this.outcomes.get(text);
    if (!known) {
      known = this.model.predicates.map((predicate) => predicate.holds(text));
      this.outcomes.set(text, known);
    }
    for (const [at, yes] of wanted) if (known[at] !== yes) return false;
    return true;
  }

  /** Breadth first through the patterns that matter; a wish that is lost for good ends a path. */
  private follow(wanted: Wanted, other: string | undefined): Answer {
    const { shape, predicates } = this.model;
    const patterns: Pattern[] = [...shape.domain];
    const wishes = [...wanted].map(([at, yes]) => {
      const predicate = predicates[at] as Predicate;
      const from = patterns.length;
      const match = yes !== predicate.complement;
      patterns.push(...predicate.patterns);
      // To be avoided; those to match are among the known values.
      if (!match) patterns.push(...predicate.literals.map(literalSteps));
      return { from, to: patterns.length, match };
    });
    if (other !== undefined) {
      patterns.push(literalSteps(other));
      wishes.push({ from: patterns.length - 1, to: patterns.length, match: false });
    }
    // It stands for all letters that no pattern names, so it must not be one of the other text.
    const unnamed = this.fresh.filter((unit) => !other?.includes(String.fromCharCode(unit)));
    const [one = 0, two = one] = unnamed;
    const start = new Set<number>();
    for (let at = 0; at < patterns.length; at++) arrive(patterns, at, 0, start);
    const seen = new Set<string>();
    const queue: { live: readonly number[]; text: string; fresh: boolean }[] = [];
    const enter = (live: readonly number[], text: string, fresh: boolean): void => {
      const key = `${fresh}${live.join()}`;
      if (seen.has(key) || this.lost(patterns, wishes, live)) return;
      seen.add(key);
      queue.push({ live, text, fresh });
    };
    enter(settle(patterns, start), '', false);
    let rejected = unnamed.length === 0;
    for (let at = 0; at < queue.length; at++) {
      const { live, text, fresh } = queue[at] as (typeof queue)[number];
      if (ends(patterns, wishes, shape.domain.length, live)) {
        const varied = text.replaceAll(String.fromCharCode(one), String.fromCharCode(two));
        for (const each of [text, varied]) {
          if (each === other || !shape.accepts(each)) continue;
          if (this.suits(each, wanted)) return { answer: 'found', text: each };
        }
        rejected = true;
      }
      if (seen.size > MOST_STATES || this.budget.spent()) return { answer: 'unknown', text: '' };
      for (const unit of unitsAt(patterns, live)) {
        enter(step(patterns, live, unit), text + String.fromCharCode(unit), fresh);
      }
      enter(step(patterns, live, one), text + String.fromCharCode(one), true);
    }
    return { answer: rejected ? 'unknown' : 'none', text: '' };
  }

  /** A wish to match with nothing left that could; a wish not to match against what will for good. */
  private lost(
    patterns: readonly Pattern[],
    wishes: readonly Wish[],
    live: readonly number[],
  ): boolean {
    const domain = this.model.shape.domain.length;
    if (domain > 0 && !live.some((place) => place < domain * PLACES)) return true;
    return wishes.some(({ from, to, match }) => {
      const mine = live.filter((place) => place >= from * PLACES && place < to * PLACES);
      if (match) return mine.length === 0;
      return mine.some((place) => {
        const pattern = patterns[Math.floor(place / PLACES)] ?? [];
        const next = pattern[place % PLACES];
        return place % PLACES === pattern.length - 1 && next?.kind === 'star' && next.colon;
      });
    });
  }
}

interface Wish {
  /** Its patterns, from one position to before another. */
  readonly from: number;
  readonly to: number;
  readonly match: boolean;
}

function ends(
  patterns: readonly Pattern[],
  wishes: readonly Wish[],
  domain: number,
  live: readonly number[],
): boolean {
  const matched = (from: number, to: number): boolean =>
    live.some((place) => place >= from * PLACES && place < to * PLACES && isEnd(patterns, place));
  if (domain > 0 && !matched(0, domain)) return false;
  return wishes.every(({ from, to, match }) => matched(from, to) === match);
}
