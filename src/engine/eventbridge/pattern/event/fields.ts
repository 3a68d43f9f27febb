import type { LeafValue } from '../value';

/**
 * The values of one path, sorted by the array elements that they lie in. Elements bind: two fields
 * must be satisfied within the same element of every array that they share.
 */
export interface FieldNode {
  /** Values in no further array element; a scalar in a list is not bound to its place. */
  readonly values: LeafValue[];
  /** By array, then by place in it. */
  arrays: Map<number, Map<number, FieldNode>> | undefined;
}

/** An event's leaves by path. `[]`, `{}` and objects are no leaves and so absent; null is a leaf. */
export type EventFields = ReadonlyMap<string, FieldNode>;

/** Gathers an event's leaves; arrays are numbered as they come. */
export class FieldCollector {
  readonly fields = new Map<string, FieldNode>();
  #arrays: number[] = [];
  #places: number[] = [];
  #count = 0;

  /** A new array's number. */
  array(): number {
    return this.#count++;
  }

  /** What comes until `leave` lies in this element. */
  enter(array: number, place: number): void {
    this.#arrays.push(array);
    this.#places.push(place);
  }

  leave(): void {
    this.#arrays.pop();
    this.#places.pop();
  }

  add(path: string, value: LeafValue): void {
    let node = this.fields.get(path);
    if (!node) {
      node = { values: [], arrays: undefined };
      this.fields.set(path, node);
    }
    for (let level = 0; level < this.#arrays.length; level++) {
      node = within(node, this.#arrays[level] ?? 0, this.#places[level] ?? 0);
    }
    node.values.push(value);
  }
}

function within(node: FieldNode, array: number, place: number): FieldNode {
  node.arrays ??= new Map();
  let elements = node.arrays.get(array);
  if (!elements) {
    elements = new Map();
    node.arrays.set(array, elements);
  }
  let element = elements.get(place);
  if (!element) {
    element = { values: [], arrays: undefined };
    elements.set(place, element);
  }
  return element;
}
