import type { Budget } from '../base/budget';
import { COLON, type Pattern } from './pattern';

/** A text that an automaton found; no other with its kind of match is shorter. */
export interface Found {
  readonly text: string;
  /** It holds a character that no pattern and no literal of the key has. */
  readonly fresh: boolean;
}

/** What an automaton found. */
export interface Exploration {
  /** A few texts for each way of matching. */
  readonly ways: ReadonlyMap<string, readonly Found[]>;
  /** False when there were too many states to see them all. */
  readonly complete: boolean;
  /** The shortest texts without a fresh character that match in this way, up to a number. */
  readonly more: (way: string, most: number) => readonly string[];
}

interface Node {
  readonly live: readonly number[];
  readonly fresh: boolean;
  readonly parent: Node | undefined;
  readonly unit: number;
  /** The way of a text that ends here; undefined when a required pattern does not match. */
  readonly way: string | undefined;
  /** Steps to other nodes by characters that some pattern names. */
  readonly steps: (readonly [unit: number, to: Node])[];
}

const MOST_STATES = 1500;
const MOST_STEPS = 20_000;
/** A state holds places in patterns, as pattern × PLACES + position. */
export const PLACES = 65_536;

/**
 * Finds texts for every way in which texts can match some patterns and miss the others: all
 * patterns are followed at once, breadth first, and only characters that some pattern names at a
 * state are told apart there, beside one that nobody names.
 *
 * @param patterns the patterns; of the first `required` of them one at least has to match
 * @param fresh a character that occurs nowhere
 */
export function explore(
  patterns: readonly Pattern[],
  required: number,
  fresh: number,
  budget: Budget,
): Exploration {
  const seen = new Map<string, Node>();
  const ways = new Map<string, Found[]>();
  const queue: Node[] = [];
  const enter = (live: readonly number[], isFresh: boolean, parent?: Node, unit = 0): void => {
    if (required > 0 && !live.some((place) => place < required * PLACES)) return;
    const key = `${isFresh ? 'f' : ''}${live.join()}`;
    let node = seen.get(key);
    if (!node) {
      const way = wayAt(patterns, required, live);
      node = { live, fresh: isFresh, parent, unit, way, steps: [] };
      seen.set(key, node);
      queue.push(node);
      collect(node, ways);
    }
    if (parent && !isFresh) parent.steps.push([unit, node]);
  };
  const start = new Set<number>();
  for (let i = 0; i < patterns.length; i++) arrive(patterns, i, 0, start);
  enter(settle(patterns, start), false);
  const more = (way: string, most: number) => textsOf(queue, way, most);
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at] as Node;
    if (seen.size > MOST_STATES || budget.spent()) return { ways, complete: false, more };
    for (const unit of unitsAt(patterns, node.live)) {
      enter(step(patterns, node.live, unit), node.fresh, node, unit);
    }
    enter(step(patterns, node.live, fresh), true, node, fresh);
  }
  return { ways, complete: true, more };
}

function collect(node: Node, ways: Map<string, Found[]>): void {
  if (node.way === undefined) return;
  const found = ways.get(node.way) ?? [];
  if (found.some((each) => each.fresh === node.fresh)) return;
  found.push({ text: textTo(node), fresh: node.fresh });
  ways.set(node.way, found);
}

/** Texts along the steps that lead to an end in this way, the shortest first. */
function textsOf(nodes: readonly Node[], way: string, most: number): string[] {
  const plain = nodes.filter((node) => !node.fresh);
  const leading = new Set(plain.filter((node) => node.way === way));
  for (let size = -1; size < leading.size; ) {
    size = leading.size;
    for (const node of plain) if (node.steps.some(([, to]) => leading.has(to))) leading.add(node);
  }
  const texts: string[] = [];
  const queue = plain.slice(0, 1).map((node) => ({ node, text: '' }));
  for (let at = 0; at < queue.length && at < MOST_STEPS && texts.length < most; at++) {
    const { node, text } = queue[at] as { node: Node; text: string };
    if (node.way === way) texts.push(text);
    for (const [unit, to] of node.steps) {
      if (leading.has(to)) queue.push({ node: to, text: text + String.fromCharCode(unit) });
    }
  }
  return texts;
}

export function unitsAt(patterns: readonly Pattern[], live: readonly number[]): Set<number> {
  const units = new Set<number>();
  for (const place of live) {
    const next = patterns[Math.floor(place / PLACES)]?.[place % PLACES];
    if (next?.kind === 'units') for (const unit of next.units) units.add(unit);
    else if (next && !next.colon) units.add(COLON);
  }
  return units;
}

export function step(
  patterns: readonly Pattern[],
  live: readonly number[],
  unit: number,
): number[] {
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
export function arrive(
  patterns: readonly Pattern[],
  pattern: number,
  at: number,
  into: Set<number>,
): void {
  into.add(pattern * PLACES + at);
  if (patterns[pattern]?.[at]?.kind === 'star') arrive(patterns, pattern, at + 1, into);
}

/** Places left of a star that takes everything add nothing; after a last star nothing matters. */
export function settle(patterns: readonly Pattern[], places: ReadonlySet<number>): number[] {
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

/** Does a pattern match at this place: at its end, or at a star that ends it? */
export function isEnd(patterns: readonly Pattern[], place: number): boolean {
  const pattern = patterns[Math.floor(place / PLACES)] ?? [];
  const left = pattern.length - (place % PLACES);
  return left === 0 || (left === 1 && pattern.at(-1)?.kind === 'star');
}

/** Which patterns match here? */
function wayAt(
  patterns: readonly Pattern[],
  required: number,
  live: readonly number[],
): string | undefined {
  const matched: number[] = [];
  for (const place of live) {
    const pattern = Math.floor(place / PLACES);
    if (isEnd(patterns, place) && matched.at(-1) !== pattern) matched.push(pattern);
  }
  if (required > 0 && !matched.some((pattern) => pattern < required)) return undefined;
  return matched.filter((pattern) => pattern >= required).join();
}

function textTo(node: Node): string {
  const units: number[] = [];
  for (let at: Node | undefined = node; at?.parent; at = at.parent) units.push(at.unit);
  return String.fromCharCode(...units.reverse());
}
