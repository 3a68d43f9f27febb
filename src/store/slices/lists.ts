import type { Scenario } from '../../scenario';

/** Replaces one element of a list, or returns the list itself when nothing changes. */
export function replaced<T>(
  list: readonly T[],
  at: (item: T) => boolean,
  change: (item: T) => T,
): readonly T[] {
  const index = list.findIndex(at);
  const item = list[index];
  if (item === undefined) return list;
  const next = change(item);
  return next === item ? list : list.with(index, next);
}

/** A change of one member that keeps the scenario when the member stays the same. */
export function withMember<K extends keyof Scenario>(
  scenario: Scenario,
  key: K,
  value: Scenario[K],
): Scenario {
  return scenario[key] === value ? scenario : { ...scenario, [key]: value };
}

/** Changes every element, or returns the list itself when nothing changes. */
export function mapped<T>(list: readonly T[], change: (item: T, index: number) => T): readonly T[] {
  const next = list.map(change);
  return next.every((item, index) => item === list[index]) ? list : next;
}

/** Moves one element by one place; at the edge nothing changes. */
export function moved<T>(list: readonly T[], at: (item: T) => boolean, by: -1 | 1): readonly T[] {
  const index = list.findIndex(at);
  const item = list[index];
  const other = list[index + by];
  if (item === undefined || other === undefined || index + by < 0) return list;
  return list.with(index, other).with(index + by, item);
}

/** Puts an element behind the one it was made from, or at the end. */
export function insertedAfter<T>(
  list: readonly T[],
  at: (item: T) => boolean,
  item: T,
): readonly T[] {
  const index = list.findIndex(at);
  return index < 0 ? [...list, item] : list.toSpliced(index + 1, 0, item);
}
