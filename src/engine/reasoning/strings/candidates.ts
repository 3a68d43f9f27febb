import type { Budget } from '../base/budget';
import type { KeyModel } from '../model/model';
import { explore, type Found } from './automaton';
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
  const { key, shape, predicates } = model;
  const costs = new Map<string, number>();
  const add: Add = (text, cost) => costs.set(text, Math.min(cost, costs.get(text) ?? Infinity));
  const literals = [...new Set(predicates.flatMap((predicate) => predicate.literals))];
  for (const text of literals) add(text, 0);
  for (const [index, text] of shape.nice.entries()) add(text, 0.1 + index * 0.001);
  for (const text of shape.closed ?? []) add(text, 0.1);
  if (shape.closed) return costs;
  const kinds = new Set(predicates.map((predicate) => predicate.kind));
  if (kinds.size > 1) budget.limit({ kind: 'mixed-types', key });
  for (const kind of kinds) {
    if (kind === 'text') continue;
    const texts = predicates.filter((each) => each.kind === kind).flatMap((each) => each.texts);
    for (const text of samplesOf(kind, texts)) add(text, 0.3);
    // A text of no such form, where the key may hold one.
    for (const text of ['x', 'y']) add(text, 0.7);
  }
  if (kinds.size > 0 && !kinds.has('text')) return costs;
  for (const glob of predicates.flatMap((predicate) => predicate.globs)) {
    for (const [index, word] of WORDS.entries()) {
      add(glob.replaceAll('*', word).replaceAll('?', 'x'), 0.3 + index * 0.01);
    }
  }
  addFolded(model, new Set(literals), add, budget);
  addFound(model, literals, add, budget);
  return costs;
}

/** Spellings of texts that are compared without regard to case. */
function addFolded(
  { key, predicates }: KeyModel,
  literals: ReadonlySet<string>,
  add: Add,
  budget: Budget,
): void {
  for (const text of new Set(predicates.flatMap((predicate) => predicate.folded))) {
    if (/[^\0-\x7f]/.test(text)) budget.limit({ kind: 'case-folding', key });
    const lower = text.toLowerCase();
    const letter = lower.search(/[a-z]/);
    const capital =
      lower.slice(0, letter) + lower.slice(letter).replace(/^./, (c) => c.toUpperCase());
    const spellings = new Set([text, lower, text.toUpperCase(), capital]);
    add(text, 0);
    for (const spelling of spellings) if (spelling !== text) add(spelling, 0.2);
    const letters = lower.replace(/[^a-z]/g, '').length;
    const others = [...spellings].filter((spelling) => !literals.has(spelling)).length;
    if (letters > 1 && others < 2) budget.limit({ kind: 'case-folding', key });
  }
}

function addFound(
  { key, shape, predicates }: KeyModel,
  literals: readonly string[],
  add: Add,
  budget: Budget,
): void {
  const patterns: Pattern[] = [...shape.domain, ...predicates.flatMap((each) => each.patterns)];
  const fresh = freshLetters(patterns, literals);
  const [one = '', two = ''] = fresh;
  const { found, complete } = explore(patterns, shape.domain.length, one.charCodeAt(0), budget);
  if (!complete) budget.limit({ kind: 'too-many-cases', key });
  const strange = LETTERS.includes(one) ? 0 : 0.2;
  for (const { text, fresh: isFresh } of found) {
    const cost = 0.5 + Math.min(0.2, text.length * 0.001) + (text === '' ? 0.1 : 0);
    add(text, isFresh ? cost + strange : cost);
    if (!isFresh) continue;
    add(text.replaceAll(one, two), cost + strange + 0.01);
    if (strange === 0) continue;
    for (const letter of ['x', 'z', '0']) add(text.replaceAll(one, letter), cost + 0.02);
  }
  const plain = patterns.filter((pattern) => pattern.some((step) => step.kind !== 'units'));
  if (plain.length > 0 && hasScarceWay(found, patterns, new Set(literals))) {
    budget.limit({ kind: 'too-many-cases', key });
  }
}

/** Characters that occur nowhere; letters where some are left. */
function freshLetters(patterns: readonly Pattern[], literals: readonly string[]): string[] {
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

/**
 * Is there a way of matching, by wildcards alone, that leaves no room for a fresh character (`a?` and
 * `?b`), with fewer than two texts found that are no literals? More may exist.
 */
function hasScarceWay(
  found: readonly Found[],
  patterns: readonly Pattern[],
  literals: ReadonlySet<string>,
): boolean {
  const ways = new Map<string, { count: number; fresh: boolean }>();
  for (const { text, fresh, way } of found) {
    const { count, fresh: before } = ways.get(way) ?? { count: 0, fresh: false };
    ways.set(way, { count: count + (literals.has(text) ? 0 : 1), fresh: before || fresh });
  }
  const folded = patterns.map((pattern) => pattern.every((step) => step.kind === 'units'));
  for (const [way, { count, fresh }] of ways) {
    const byFolded = way.split(',').some((at) => at !== '' && folded[Number(at)]);
    if (!fresh && count < 2 && !byFolded) return true;
  }
  return false;
}
