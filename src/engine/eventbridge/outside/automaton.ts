/**
 * A set of texts as a chain of nodes, read unit by unit (UTF-16). Wherever the chain stands at a star
 * it may stay there; every other edge leads to a node of a higher number.
 */
export interface Automaton {
  readonly nodes: readonly AutomatonNode[];
  /** The node in which a text that ends there is in the set. */
  readonly end: number;
}

interface AutomatonNode {
  /** A star: any unit leads back here. */
  stays: boolean;
  /** Where any unit at all leads. */
  any: number | undefined;
  readonly units: Map<string, number[]>;
}

/** Where a reader of the chain can stand; in ascending order. */
export type Places = readonly number[];

/** Builds a chain from left to right. */
export class Chain {
  readonly #nodes: AutomatonNode[] = [fresh()];

  text(text: string): this {
    return this.either([text]);
  }

  /** One of several texts, none of them empty unless it is the only one. */
  either(texts: readonly string[]): this {
    const from = this.#nodes.length - 1;
    const ends: [node: number, unit: string][] = [];
    for (const text of texts) {
      let at = from;
      for (const unit of text.slice(0, -1).split('')) at = this.#edge(at, unit);
      if (text !== '') ends.push([at, text.slice(-1)]);
    }
    if (ends.length === 0) return this;
    const end = this.#nodes.push(fresh()) - 1;
    for (const [node, unit] of ends) this.#link(node, unit, end);
    return this;
  }

  /** Any one unit. */
  one(): this {
    const from = this.#nodes.at(-1);
    const to = this.#nodes.push(fresh()) - 1;
    if (from) from.any = to;
    return this;
  }

  /** Anything, nothing included. */
  star(): this {
    const last = this.#nodes.at(-1);
    if (last) last.stays = true;
    return this;
  }

  done(): Automaton {
    return { nodes: this.#nodes, end: this.#nodes.length - 1 };
  }

  #edge(from: number, unit: string): number {
    const to = this.#nodes.push(fresh()) - 1;
    this.#link(from, unit, to);
    return to;
  }

  #link(from: number, unit: string, to: number): void {
    const units = this.#nodes[from]?.units;
    units?.set(unit, [...(units.get(unit) ?? []), to]);
  }
}

function fresh(): AutomatonNode {
  return { stays: false, any: undefined, units: new Map() };
}

/** Where the chain can stand after one more unit. */
export function advance({ nodes }: Automaton, places: Places, unit: string): Places {
  if (places.length === 0) return places;
  const next = new Set<number>();
  for (const place of places) {
    const node = nodes[place];
    if (node?.stays) next.add(place);
    if (node?.any !== undefined) next.add(node.any);
    for (const to of node?.units.get(unit) ?? []) next.add(to);
  }
  const sorted = [...next].sort((a, b) => a - b);
  // What stands left of a star that is reached accepts nothing that the star does not.
  const star = sorted.findLastIndex((place) => nodes[place]?.stays);
  return star > 0 ? sorted.slice(star) : sorted;
}

export function accepts({ end }: Automaton, places: Places): boolean {
  return places.includes(end);
}
