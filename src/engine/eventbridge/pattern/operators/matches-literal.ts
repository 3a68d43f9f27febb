import type { LeafValue } from '../value';
import type { NumberEntry, StringEntry } from './literal';

export function matchesString(entry: StringEntry, value: LeafValue): boolean {
  if (value.kind !== 'string') return false;
  if (value.text === entry.value) return true;
  return entry.address !== undefined && value.address === entry.address;
}

export function matchesNumber(entry: NumberEntry, value: LeafValue): boolean {
  if (value.kind !== 'number') return false;
  if (value.text === entry.raw) return true;
  return entry.value !== undefined && value.number === entry.value;
}
