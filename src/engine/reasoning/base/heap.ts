/** The cheapest first. */
export class Heap<Item extends { readonly cost: number }> {
  private readonly items: Item[] = [];

  constructor(items: readonly Item[]) {
    for (const item of items) this.push(item);
  }

  push(item: Item): void {
    const { items } = this;
    let at = items.push(item) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const parent = items[up] as Item;
      if (parent.cost <= item.cost) break;
      items[at] = parent;
      at = up;
    }
    items[at] = item;
  }

  pop(): Item | undefined {
    const { items } = this;
    const top = items[0];
    const item = items.pop();
    if (top === undefined || item === undefined || items.length === 0) return top;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      const right = items[down + 1];
      if (right && right.cost < (items[down] as Item).cost) down++;
      const child = items[down];
      if (!child || child.cost >= item.cost) break;
      items[at] = child;
      at = down;
    }
    items[at] = item;
    return top;
  }
}
