import type { JsonObject } from '../../../json/tree';
import type { CompiledPattern } from '../compile';
import type { Disjunct } from '../disjuncts';
import { matchesEntry } from '../entry';
import type { EventFields, FieldNode } from '../event/fields';
import { fieldsOf } from '../event/read';
import { routeTo } from '../event/route';
import { clauseOf } from '../match/clause';
import { newBudget, Search } from '../match/search';
import type { PatternField } from '../steps';
import type { LeafValue } from '../value';
import { type Containers, containersOf } from './containers';
import {
  type FieldExplanation,
  type FieldOutcome,
  MAX_VALUES,
  type MatchExplanation,
} from './explanation';
import { verdictOf } from './verdict';

/**
 * Explains a match (EB patterns). Agrees with `matches`.
 *
 * @param event a parsed JSON object, whose spans the explanation uses
 */
export function explainMatch(pattern: CompiledPattern, event: JsonObject): MatchExplanation {
  const paths = pattern.disjuncts.flatMap((disjunct) => disjunct.map(({ path }) => path));
  const route = routeTo(new Set(paths));
  const fields = fieldsOf(event, route);
  const budget = newBudget();
  let best: Attempt | undefined;
  for (const [index, disjunct] of pattern.disjuncts.entries()) {
    const attempt = tried(index, disjunct, fields, budget);
    if (!best || attempt.score > best.score) best = attempt;
    if (attempt.matched) break;
  }
  const containers = containersOf(event, route);
  return {
    matched: best?.matched ?? false,
    shown: best?.index ?? 0,
    combinations: pattern.disjuncts.length,
    fields: (best?.disjunct ?? []).map((field, index) =>
      explained(field, best?.outcomes[index] ?? { kind: 'not-reached' }, fields, containers),
    ),
  };
}

interface Attempt {
  readonly index: number;
  readonly disjunct: Disjunct;
  readonly matched: boolean;
  readonly outcomes: readonly FieldOutcome[];
  /** Fields that are satisfied; above them all where the combination matches. */
  readonly score: number;
}

function tried(
  index: number,
  disjunct: Disjunct,
  event: EventFields,
  budget: { steps: number },
): Attempt {
  const alone = disjunct.map((field) => clauseOf(field, event));
  const possible = alone.flatMap((clause) => clause ?? []);
  const search = new Search(possible, budget);
  const together = search.run();
  const matched = together && possible.length === disjunct.length;
  let position = 0;
  const outcomes = disjunct.map((field, at): FieldOutcome => {
    if (!alone[at]) return failed(field, event);
    const place = position++;
    if (place < search.reached) return satisfied(field, search.picked[place], event);
    return { kind: place === search.reached ? 'other-element' : 'not-reached' };
  });
  const score = matched ? Number.POSITIVE_INFINITY : outcomes.filter(isSatisfied).length;
  return { index, disjunct, matched, outcomes, score };
}

function isSatisfied({ kind }: FieldOutcome): boolean {
  return kind === 'matched' || kind === 'absent-as-wanted';
}

function failed({ path }: PatternField, event: EventFields): FieldOutcome {
  return { kind: event.has(path) ? 'no-entry-matches' : 'absent' };
}

function satisfied(
  { path, entries }: PatternField,
  node: FieldNode | undefined,
  event: EventFields,
): FieldOutcome {
  if (!node) {
    const entry = entries.findIndex((each) => each.kind === 'exists' && !each.exists);
    return { kind: 'absent-as-wanted', entry };
  }
  for (const value of node.values) {
    const entry = entries.findIndex((each) => matchesEntry(each, value));
    if (entry < 0) continue;
    return { kind: 'matched', value: shownValues(event.get(path)).indexOf(value), entry };
  }
  return { kind: 'no-entry-matches' };
}

function explained(
  { path, entries, span, keySpan }: PatternField,
  outcome: FieldOutcome,
  event: EventFields,
  containers: Containers,
): FieldExplanation {
  const all = valuesOf(event.get(path));
  const values = all.slice(0, MAX_VALUES);
  return {
    path,
    span,
    keySpan,
    outcome,
    values,
    more: all.length - values.length,
    containers: containers.get(path) ?? [],
    entries: entries.map((entry) => ({
      entry,
      span: entry.span,
      verdicts: values.map((value) => verdictOf(entry, value)),
    })),
  };
}

function shownValues(node: FieldNode | undefined): LeafValue[] {
  return valuesOf(node).slice(0, MAX_VALUES);
}

/** All values of a path in the order of the event's text. */
function valuesOf(node: FieldNode | undefined): LeafValue[] {
  const values: LeafValue[] = [];
  const waiting = node ? [node] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    values.push(...next.values);
    for (const elements of next.arrays?.values() ?? []) waiting.push(...elements.values());
  }
  return values.sort((a, b) => a.span.start - b.span.start);
}
