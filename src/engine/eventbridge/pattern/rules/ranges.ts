import type { NumericEntry } from '../operators/numeric';

interface Range {
  readonly bottom: number;
  readonly top: number;
  readonly combination: number;
}

/** Ranges of numbers by their lower bounds. */
export class RangeIndex {
  #ranges: Range[] = [];
  #sorted = true;

  get size(): number {
    return this.#ranges.length;
  }

  add(entry: NumericEntry, combination: number): void {
    const bottom = entry.bottom?.value ?? Number.NEGATIVE_INFINITY;
    const top = entry.top?.value ?? Number.POSITIVE_INFINITY;
    this.#ranges.push({ bottom, top, combination });
    this.#sorted = false;
  }

  /** Calls back with the combinations whose range a number lies in, open bounds not looked at. */
  around(value: number, found: (combination: number) => void): void {
    if (!this.#sorted) {
      this.#ranges.sort((a, b) => a.bottom - b.bottom);
      this.#sorted = true;
    }
    for (const { bottom, top, combination } of this.#ranges) {
      if (bottom > value) return;
      if (top >= value) found(combination);
    }
  }
}
