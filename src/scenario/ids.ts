let last = 0;

/**
 * A fresh id for a caller, a row, or a part of the event lab.
 *
 * @param prefix shows what the id names, for whoever debugs
 * @returns an id that was not given out before in this session; ids are never stored or shared
 */
export function newId(prefix: 'caller' | 'row' | 'bus' | 'rule' | 'call'): string {
  last += 1;
  return `${prefix}-${last}`;
}
