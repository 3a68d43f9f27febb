import type { FieldNode } from '../event/fields';
import type { Anchor } from './anchor';
import { exactKey, type Key, KeyKinds } from './keys';
import { RangeIndex } from './ranges';

/** What is done with the combinations that are found. */
export interface Finder {
  /** The combination may match; called repeatedly for some. */
  found(combination: number): void;
  /** The combination does not match this event. */
  ruledOut(combination: number): void;
}

/** The combinations that are looked for under one path, by their numbers. */
export class PathIndex {
  readonly #kinds = new KeyKinds();
  readonly #byKey = new Map<Key, number[]>();
  readonly #ranges = new RangeIndex();
  /** Looked at whenever the path has a value. */
  readonly #byPresence: number[] = [];
  /** Those among them that a single value rules out. */
  readonly #excludedBy = new Map<Key, number[]>();

  add(anchor: Exclude<Anchor, { kind: 'always' }>, combination: number): void {
    if (anchor.kind === 'keys') {
      for (const key of new Set(anchor.keys)) {
        this.#kinds.note(key);
        put(this.#byKey, key, combination);
      }
      for (const range of anchor.ranges) this.#ranges.add(range, combination);
      return;
    }
    this.#byPresence.push(combination);
    if (anchor.kind === 'unless') {
      for (const key of anchor.keys) put(this.#excludedBy, key, combination);
    }
  }

  /** Finds every combination that the path's values may satisfy. */
  candidates(node: FieldNode, finder: Finder): void {
    const [value] = node.values;
    if (value && node.values.length === 1 && !node.arrays && this.#excludedBy.size > 0) {
      const key = exactKey(value);
      const excluded = key === undefined ? undefined : this.#excludedBy.get(key);
      for (const combination of excluded ?? []) finder.ruledOut(combination);
    }
    for (const combination of this.#byPresence) finder.found(combination);
    if (this.#byKey.size > 0 || this.#ranges.size > 0) this.#lookUp(node, finder);
  }

  #lookUp(node: FieldNode, finder: Finder): void {
    for (const value of node.values) {
      this.#kinds.each(value, (key) => {
        for (const combination of this.#byKey.get(key) ?? []) finder.found(combination);
      });
      if (this.#ranges.size > 0 && value.number !== undefined) {
        this.#ranges.around(value.number, (combination) => finder.found(combination));
      }
    }
    for (const elements of node.arrays?.values() ?? []) {
      for (const element of elements.values()) this.#lookUp(element, finder);
    }
  }
}

function put(map: Map<Key, number[]>, key: Key, combination: number): void {
  const known = map.get(key);
  if (known) known.push(combination);
  else map.set(key, [combination]);
}
