import type { Budget } from '../base/budget';
import { COLON, type Pattern } from './pattern';

/** A text that an automaton found; no other with its kind of match is shorter. */
export interface Found {
  readonly text: string;
  /** It holds a character that no pattern and no literal of the key has. */
  readonly fresh: boolean;
  /** The patterns that match it, those required left out. */
  readonly way: string;
}

interface Node {
  readonly live: readonly number[];
  readonly fresh: boolean;
  readonly parent: Node | undefined;
  readonly unit: number;
}

const MOST_STATES = 5000;
/** A state holds places in patterns, as pattern × PLACES + position. */
const PLACES = 65_536;

/**
 * Finds texts for every way in which texts can match some patterns and miss the others: all
 * patterns are followed at once, breadth first, and only characters that some pattern names at a
 * state are told apart there, beside one that nobody names.
 *
 * @param patterns the patterns; the first `required` of them have to match, one at least
 * @param fresh a character that occurs nowhere
 * @returns texts, two at most for each way; `complete` is false when there were too many states
 */
export function explore(
  patterns: readonly Pattern[],
  required: number,
  fresh: number,
  budget: Budget,
): { found: readonly Found[]; complete: boolean } {
  const seen = new Set<string>();
  const ways = new Map<string, Found[]>();
  const queue: Node[] = [];
  const enter = (live: readonly number[], isFresh: boolean, parent?: Node, unit = 0): void => {
    if (required > 0 && !live.some((place) => place < required * PLACES)) return;
    const key = `${isFresh ? 'f' : ''}${live.join()}`;
    if (seen.has(key)) return;
    seen.add(key);
    queue.push({ live, fresh: isFresh, parent, unit });
  };
  const start = new Set<number>();
  for (let i = 0; i < patterns.length; i++) arrive(patterns, i, 0, start);
  enter(settle(patterns, start), false);
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at] as Node;
    collect(patterns, required, node, ways);
    if (seen.size > MOST_STATES || budget.spent()) {
      return { found: [...ways.values()].flat(), complete: false };
    }
    for (const unit of unitsAt(patterns, node.live)) {
      enter(step(patterns, node.live, unit), node.fresh, node, unit);
    }
    enter(step(patterns, node.live, fresh), true, node, fresh);
  }
  return { found: [...ways.values()].flat(), complete: true };
}

function unitsAt(patterns: readonly Pattern[], live: readonly number[]): Set<number> {
  const units = new Set<number>();
  for (const place of live) {
    const next = patterns[Math.floor(place / PLACES)]?.[place % PLACES];
    if (next?.kind === 'units') for (const unit of next.units) units.add(unit);
    else if (next && !next.colon) units.add(COLON);
  }
  return units;
}

function step(patterns: readonly Pattern[], live: readonly number[], unit: number): number[] {
  const after = new Set<number>();
  for (const place of live) {
    const pattern = Math.floor(place / PLACES);
    const at = place % PLACES;
    const next = patterns[pattern]?.[at];
    if (!next) continue;
    if (next.kind === 'units') {
      if (next.units.includes(unit)) arrive(patterns, pattern, at + 1, after);
    } else if (next.colon || unit !== COLON) {
      arrive(patterns, pattern, next.kind === 'star' ? at : at + 1, after);
    }
  }
  return settle(patterns, after);
}

/** A star can also be passed over. */
function arrive(
  patterns: readonly Pattern[],
  pattern: number,
  at: number,
  into: Set<number>,
): void {
  into.add(pattern * PLACES + at);
  if (patterns[pattern]?.[at]?.kind === 'star') arrive(patterns, pattern, at + 1, into);
}

/** Places left of a star that takes everything add nothing; after a last star nothing matters. */
function settle(patterns: readonly Pattern[], places: ReadonlySet<number>): number[] {
  const sorted = [...places].sort((a, b) => b - a);
  const kept: number[] = [];
  let done = -1;
  for (const place of sorted) {
    const pattern = Math.floor(place / PLACES);
    if (pattern === done) continue;
    const at = place % PLACES;
    const next = patterns[pattern]?.[at];
    if (next?.kind === 'star' && next.colon) {
      done = pattern;
      if (at === (patterns[pattern]?.length ?? 0) - 1) {
        while (kept.length > 0 && Math.floor((kept.at(-1) ?? 0) / PLACES) === pattern) kept.pop();
      }
    }
    kept.push(place);
  }
  return kept.reverse();
}

/** Which patterns match here: those at their end, or at a star that ends them. */
function collect(
  patterns: readonly Pattern[],
  required: number,
  node: Node,
  ways: Map<string, Found[]>,
): void {
  const matched: number[] = [];
  for (const place of node.live) {
    const pattern = Math.floor(place / PLACES);
    const length = patterns[pattern]?.length ?? 0;
    const at = place % PLACES;
    const next = patterns[pattern]?.[at];
    const ends = at === length || (at === length - 1 && next?.kind === 'star');
    if (ends && matched.at(-1) !== pattern) matched.push(pattern);
  }
  if (required > 0 && !matched.some((pattern) => pattern < required)) return;
  const way = matched.filter((pattern) => pattern >= required).join();
  const found = ways.get(way) ?? [];
  if (found.length >= 6 || (node.fresh && found.some((each) => each.fresh))) return;
  found.push({ text: textTo(node), fresh: node.fresh, way });
  ways.set(way, found);
}

function textTo(node: Node): string {
  const units: number[] = [];
  for (let at: Node | undefined = node; at?.parent; at = at.parent) units.push(at.unit);
  return String.fromCharCode(...units.reverse());
}
