import type { FieldNode } from '../event/fields';
import type { Anchor } from './anchor';
import { type Key, KeyKinds } from './keys';

/** The combinations that are looked for under one path, by their numbers. */
export class PathIndex {
  readonly #kinds = new KeyKinds();
  readonly #byKey = new Map<Key, number[]>();
  /** Looked at whenever the path has a value. */
  readonly #byPresence: number[] = [];

  add(anchor: Exclude<Anchor, { kind: 'always' }>, combination: number): void {
    if (anchor.kind === 'path') {
      this.#byPresence.push(combination);
      return;
    }
    for (const key of new Set(anchor.keys)) {
      this.#kinds.note(key);
      const known = this.#byKey.get(key);
      if (known) known.push(combination);
      else this.#byKey.set(key, [combination]);
    }
  }

  /** Calls back with every combination that the path's values may satisfy, some of them repeatedly. */
  candidates(node: FieldNode, found: (combination: number) => void): void {
    for (const combination of this.#byPresence) found(combination);
    if (this.#byKey.size > 0) this.#lookUp(node, found);
  }

  #lookUp(node: FieldNode, found: (combination: number) => void): void {
    for (const value of node.values) {
      this.#kinds.each(value, (key) => {
        for (const combination of this.#byKey.get(key) ?? []) found(combination);
      });
    }
    for (const elements of node.arrays?.values() ?? []) {
      for (const element of elements.values()) this.#lookUp(element, found);
    }
  }
}
