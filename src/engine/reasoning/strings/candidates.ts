import type { Budget } from '../base/budget';
import type { KeyModel } from '../model/model';
import { explore } from './automaton';
import type { Pattern } from './pattern';
import { samplesOf } from './samples';

const LETTERS = 'xzqjkvwyabcdefghilmnoprstuABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const WORDS = ['example', 'x', 'test', ''];

type Add = (text: string, cost: number) => void;

/**
 * Values of a key among which every atom has one, and two where it has two; with what each costs: the
 * policies' own values nothing, known values little, made-up ones more.
 */
export function candidates(model: KeyModel, budget: Budget): ReadonlyMap<string, number> {
  const { costs, complete } = plainCandidates(model, budget);
  if (complete) return costs;
  const literals = [...new Set(model.predicates.flatMap((predicate) => predicate.literals))];
  addFound(model, literals, addTo(costs), budget);
  return costs;
}

function addTo(costs: Map<string, number>): Add {
  return (text, cost) => costs.set(text, Math.min(cost, costs.get(text) ?? Infinity));
}

/** Those that are found without looking at patterns; `complete` says whether they are all that matter. */
export function plainCandidates(
  model: KeyModel,
  budget: Budget,
): { costs: Map<string, number>; complete: boolean } {
  const { key, shape, predicates } = model;
  const costs = new Map<string, number>();
  const add = addTo(costs);
  const literals = [...new Set(predicates.flatMap((predicate) => predicate.literals))];
  for (const text of literals) add(text, 0);
  for (const [index, text] of shape.nice.entries()) add(text, 0.1 + index * 0.001);
  for (const text of shape.closed ?? []) add(text, 0.1);
  if (shape.closed) return { costs, complete: true };
  const kinds = new Set(predicates.map((predicate) => predicate.kind));
  if (kinds.size > 1) budget.limit({ kind: 'mixed-types', key });
  for (const kind of kinds) {
    if (kind === 'text') continue;
    const texts = predicates.filter((each) => each.kind === kind).flatMap((each) => each.texts);
    for (const text of samplesOf(kind, texts)) add(text, 0.3);
    // A text of no such form, where the key may hold one.
    for (const text of ['x', 'y']) add(text, 0.7);
  }
  if (kinds.size > 0 && !kinds.has('text')) return { costs, complete: true };
  for (const glob of predicates.flatMap((predicate) => predicate.globs)) {
    for (const [index, word] of WORDS.entries()) {
      add(glob.replaceAll('*', word).replaceAll('?', 'x'), 0.3 + index * 0.01);
    }
  }
  addFolded(model, add, budget);
  return { costs, complete: false };
}

/** Spellings of texts that are compared without regard to case. */
function addFolded({ key, predicates }: KeyModel, add: Add, budget: Budget): void {
  for (const text of new Set(predicates.flatMap((predicate) => predicate.folded))) {
    if (/[^\0-\x7f]/.test(text)) budget.limit({ kind: 'case-folding', key });
    add(text, 0);
    for (const spelling of [text.toLowerCase(), text.toUpperCase()]) add(spelling, 0.2);
  }
}

function addFound(
  { key, shape, predicates }: KeyModel,
  literals: readonly string[],
  add: Add,
  budget: Budget,
): void {
  const patterns: Pattern[] = [...shape.domain, ...predicates.flatMap((each) => each.patterns)];
  if (patterns.filter(isInfix).length > MOST_INFIXES) {
    budget.limit({ kind: 'too-many-cases', key });
    return;
  }
  const fresh = freshLetters(patterns, literals);
  const [one = '', two = ''] = fresh;
  const explored = explore(patterns, shape.domain.length, one.charCodeAt(0), budget);
  if (!explored.complete) budget.limit({ kind: 'too-many-cases', key });
  const strange = LETTERS.includes(one) ? 0 : 0.2;
  const costOf = (text: string): number =>
    0.5 + Math.min(0.2, text.length * 0.001) + (text === '' ? 0.1 : 0);
  for (const [way, found] of explored.ways) {
    const free = found.find((each) => each.fresh);
    for (const { text, fresh: isFresh } of found) add(text, costOf(text) + (isFresh ? strange : 0));
    if (free) {
      const { text } = free;
      add(text.replaceAll(one, two), costOf(text) + strange + 0.01);
      if (strange === 0) continue;
      for (const letter of ['x', 'z', '0']) add(text.replaceAll(one, letter), costOf(text) + 0.02);
    } else {
      // `a?` and `?b` leave no room for a fresh character: literals may use up what matches both.
      for (const text of explored.more(way, literals.length + 2)) add(text, costOf(text));
    }
  }
}

/** Of `*a*`, `*b*` and so on any may match together, so that each doubles the cases. */
const MOST_INFIXES = 6;

function isInfix(pattern: Pattern): boolean {
  return pattern.length > 2 && pattern[0]?.kind === 'star' && pattern.at(-1)?.kind === 'star';
}

/** Characters that occur nowhere; letters where some are left. */
export function freshLetters(patterns: readonly Pattern[], literals: readonly string[]): string[] {
  const used = new Set(literals.join(''));
  for (const step of patterns.flat()) {
    if (step.kind === 'units') for (const unit of step.units) used.add(String.fromCharCode(unit));
  }
  const fresh = [...LETTERS].filter((letter) => !used.has(letter)).slice(0, 2);
  for (let code = 0xe0; fresh.length < 2; code++) {
    if (!used.has(String.fromCharCode(code))) fresh.push(String.fromCharCode(code));
  }
  return fresh;
}
