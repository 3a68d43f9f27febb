import { type Bits, bitsKey, either, hasBit, meets, noBits, setBit } from '../base/bits';
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
  /** What is left of the marks: nodes that share it are one. */
  readonly id: string;
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
  const most = mostLists(tests.length);
  const heap = new Heap<Node>([]);
  const known = new Map<string, number>();
  const add = (marks: Bits, cost: number, values: readonly string[], more: string[]): void => {
    const id = bitsKey(mask(marks));
    if ((known.get(id) ?? Infinity) <= cost) return;
    known.set(id, cost);
    heap.push({ marks, id, cost, values: [...values, ...more] });
  };
  for (const [index, { marks, texts }] of groups.entries()) {
    const [first, second] = texts;
    if (!first) continue;
    const cost = VALUE + first.cost;
    if (shape.least <= 1) add(marks, cost, [], [first.text]);
    const join = (other: Bits, { text, cost: more }: Example): void =>
      add(either(marks, other), cost + VALUE + more + SECOND, [first.text], [text]);
    if (second) join(marks, second);
    for (const { marks: other, texts: its } of groups.slice(index + 1))
      if (its[0]) join(other, its[0]);
    if (budget.spent()) break;
  }
  for (let node = heap.pop(); node; node = heap.pop()) {
    const { marks, id, cost, values } = node;
    if ((known.get(id) ?? 0) < cost) continue;
    if (classes.length >= most || budget.spent()) {
      budget.limit({ kind: 'too-many-cases', key: key.key });
      break;
    }
    const outcomes = tests.map(({ many }, at) =>
      typeof many === 'boolean' ? many : hasBit(marks, at) === (many === 'any'),
    );
    classes.push({ outcomes, cost, values });
    // Each kind known by now comes out in time: with more than can be listed, no others are needed.
    if (known.size > most) continue;
    for (const { marks: more, texts } of groups) {
      const [first] = texts;
      if (!first || values.includes(first.text)) continue;
      add(either(marks, more), cost + VALUE + first.cost + SECOND, values, [first.text]);
    }
  }
  return classes;
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
  const living = [...uses.values()]
    .filter((used) => used.every((at) => tests[at]?.many !== false))
    .map((used) => ({
      marks: bitsOf(tests.length, used),
      fatal: bitsOf(
        tests.length,
        used.filter((at) => tests[at]?.many === 'all'),
      ),
    }));
  return (marks) => {
    const kept = noBits(tests.length + living.length);
    for (const [index, own] of living.entries()) {
      if (meets(marks, own.fatal)) continue;
      setBit(kept, tests.length + index);
      for (let i = 0; i < marks.length; i++) {
        kept[i] = (kept[i] ?? 0) | ((marks[i] ?? 0) & (own.marks[i] ?? 0));
      }
    }
    return kept;
  };
}

function bitsOf(size: number, members: readonly number[]): Bits {
  const bits = noBits(size);
  for (const at of members) setBit(bits, at);
  return bits;
}
