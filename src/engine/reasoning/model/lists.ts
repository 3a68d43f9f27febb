import { type Bits, bitsKey, either, hasBit, noBits, setBit } from '../base/bits';
import type { Budget } from '../base/budget';
import { Heap } from '../base/heap';
import type { Atom, Example } from '../strings/atoms';
import { SECOND, VALUE } from './costs';
import type { KeyModel } from './model';

/** A list of values and how the tests of its key come out. */
export interface ListClass {
  readonly outcomes: readonly boolean[];
  readonly cost: number;
  readonly values: readonly string[];
}

/** Values that do the same to every test of a list. */
interface Group {
  readonly marks: Bits;
  readonly texts: readonly Example[];
}

interface Node {
  readonly marks: Bits;
  readonly cost: number;
  readonly values: readonly string[];
}

/** Many tests have too many outcomes to list in any case, and the search for a difference is waiting. */
const mostLists = (tests: number): number => (tests > 24 ? 250 : 1000);

/**
 * The different outcomes of lists, each with its cheapest list. A mark says that a value fails what
 * all values are to fulfill, or fulfills what one is to; the marks of a list are those of its values
 * together, so that lists are found by joining values, cheapest first.
 *
 * @param fulfilled by test, whether each atom fulfills it
 */
export function listClasses(
  key: KeyModel,
  fulfilled: readonly (readonly boolean[])[],
  atoms: readonly Atom[],
  budget: Budget,
): ListClass[] {
  const { tests, shape } = key;
  const mask = relevantMask(key);
  const groups = groupsOf(key, fulfilled, atoms);
  const classes: ListClass[] = [];
  const seen = new Set<string>();
  const queue: Node[] = [];
  for (const { marks, texts } of groups) {
    const [first, second] = texts;
    if (!first) continue;
    if (shape.least <= 1) queue.push({ marks, cost: VALUE + first.cost, values: [first.text] });
    if (second)
      queue.push(join({ marks, cost: VALUE + first.cost, values: [first.text] }, marks, second));
  }
  for (const [index, a] of groups.entries()) {
    for (const b of groups.slice(index + 1)) {
      const [first] = a.texts;
      const [other] = b.texts;
      if (!first || !other) continue;
      queue.push(
        join({ marks: a.marks, cost: VALUE + first.cost, values: [first.text] }, b.marks, other),
      );
    }
    if (budget.spent()) break;
  }
  const heap = new Heap(queue);
  for (let node = heap.pop(); node; node = heap.pop()) {
    const id = bitsKey(mask(node.marks));
    if (seen.has(id)) continue;
    seen.add(id);
    if (seen.size > mostLists(tests.length) || budget.spent()) {
      budget.limit({ kind: 'too-many-cases', key: key.key });
      break;
    }
    const { marks } = node;
    const outcomes = tests.map(({ many }, at) =>
      typeof many === 'boolean' ? many : hasBit(marks, at) === (many === 'any'),
    );
    classes.push({ outcomes, cost: node.cost, values: node.values });
    for (const { marks: more, texts } of groups) {
      const [first] = texts;
      if (!first || node.values.includes(first.text)) continue;
      const joined = join(node, more, first);
      if (!seen.has(bitsKey(mask(joined.marks)))) heap.push(joined);
    }
  }
  return classes;
}

function join(node: Node, marks: Bits, { text, cost }: Example): Node {
  return {
    marks: either(node.marks, marks),
    cost: node.cost + VALUE + cost + SECOND,
    values: [...node.values, text],
  };
}

function groupsOf(
  { tests }: KeyModel,
  fulfilled: readonly (readonly boolean[])[],
  atoms: readonly Atom[],
): Group[] {
  const groups = new Map<string, { marks: Bits; texts: Example[] }>();
  for (const [index, atom] of atoms.entries()) {
    const marks = noBits(tests.length);
    for (const [at, { many }] of tests.entries()) {
      const yes = fulfilled[at]?.[index] ?? false;
      if ((many === 'all' && !yes) || (many === 'any' && yes)) setBit(marks, at);
    }
    const id = bitsKey(marks);
    const group = groups.get(id);
    if (group) group.texts.push(...atom.texts);
    else groups.set(id, { marks, texts: [...atom.texts] });
  }
  return [...groups.values()].map(({ marks, texts }) => ({
    marks,
    texts: texts.sort((a, b) => a.cost - b.cost).slice(0, 2),
  }));
}

/**
 * Once a conjunction has failed for good, its other marks no longer matter: what is left of marks is
 * which conjunctions still live, and their marks.
 */
function relevantMask({ tests, uses }: KeyModel): (marks: Bits) => Bits {
  const living = [...uses.values()].filter((used) => used.every((at) => tests[at]?.many !== false));
  return (marks) => {
    const kept = noBits(tests.length + living.length);
    for (const [index, used] of living.entries()) {
      if (used.some((at) => tests[at]?.many === 'all' && hasBit(marks, at))) continue;
      setBit(kept, tests.length + index);
      for (const at of used) if (hasBit(marks, at)) setBit(kept, at);
    }
    return kept;
  };
}
