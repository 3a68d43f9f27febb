import type { ContextValue } from '../../iam/request';
import { type Bits, bitsKey, noBits, setBit } from '../base/bits';
import type { Budget } from '../base/budget';
import { type Atom, atomsOf } from '../strings/atoms';
import { ABSENT, PRESENT, VALUE } from './costs';
import { listClasses } from './lists';
import type { KeyModel, Model } from './model';
import { fulfills, type KeyTest } from './test';

/** What a request can hold for a key, as far as statements tell it apart: the cheapest example. */
export interface KeyClass {
  /** The conjunctions whose tests on this key hold. */
  readonly bits: Bits;
  readonly cost: number;
  readonly value: ContextValue | undefined;
}

export interface KeyClasses {
  readonly key: string;
  readonly classes: readonly KeyClass[];
  /** The conjunctions that test the key at all. */
  readonly tested: Bits;
}

/** The classes of every key that some statement tests, those with the fewest first. */
export function classesOf(model: Model, budget: Budget): KeyClasses[] {
  const all = [...model.keys.values()].map((key): KeyClasses => {
    const tested = noBits(model.size);
    for (const number of key.uses.keys()) setBit(tested, number);
    return { key: key.key, classes: classesOfKey(key, model.size, budget), tested };
  });
  return all.sort((a, b) => a.classes.length - b.classes.length);
}

function classesOfKey(key: KeyModel, size: number, budget: Budget): KeyClass[] {
  const { shape, tests } = key;
  const classes = new Map<string, KeyClass>();
  const add = (outcomes: readonly boolean[], cost: number, value: KeyClass['value']): void => {
    const bits = survivors(key, size, outcomes);
    const id = bitsKey(bits);
    const before = classes.get(id);
    if (!before || before.cost > cost) classes.set(id, { bits, cost, value });
  };
  const atoms = atomsOf(key, budget);
  if (shape.absent)
    add(
      tests.map((test) => test.absent),
      ABSENT,
      undefined,
    );
  for (const { vector, texts } of atoms) {
    const [first] = texts;
    if (!first || !shape.one) continue;
    const cost = PRESENT + VALUE + first.cost;
    add(
      tests.map((test) => fulfills(test, vector)),
      cost,
      first.text,
    );
  }
  if (shape.least !== Infinity) {
    const lists = listClasses(key, usableTests(tests, atoms), atoms, budget);
    for (const { outcomes, cost, values } of lists) add(outcomes, PRESENT + cost, values);
  }
  return [...classes.values()];
}

/** Which conjunctions are left when the tests of a key come out like this? */
function survivors(key: KeyModel, size: number, outcomes: readonly boolean[]): Bits {
  const bits = noBits(size);
  for (let number = 0; number < size; number++) {
    if ((key.uses.get(number) ?? NONE).every((at) => outcomes[at])) setBit(bits, number);
  }
  return bits;
}

const NONE: readonly number[] = [];

/** By test, whether each atom fulfills it. */
function usableTests(tests: readonly KeyTest[], atoms: readonly Atom[]): boolean[][] {
  return tests.map((test) => atoms.map(({ vector }) => fulfills(test, vector)));
}
