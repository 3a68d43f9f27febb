import { matchesNumeric, type NumericEntry } from '../pattern/operators/numeric';
import { LeafValue } from '../pattern/value';

/** A number within a range, as JSON; undefined where binary64 has none between the bounds. */
export function numberIn(entry: NumericEntry): string | undefined {
  const bottom = entry.bottom?.value ?? -Number.MAX_VALUE;
  const top = entry.top?.value ?? Number.MAX_VALUE;
  const candidates = [0, 1, bottom, top, bottom + 1, top - 1, bottom / 2 + top / 2];
  // Between neighbors that are too small to be halved.
  const all = [...candidates, (bottom + top) / 2, bottom * 2, top * 2];
  return all
    .filter(Number.isFinite)
    .map(String)
    .find((json) => matchesNumeric(entry, new LeafValue('number', json, 0, 0)));
}
