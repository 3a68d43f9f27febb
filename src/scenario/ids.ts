let last = 0;

/**
 * A fresh id for a caller or a row.
 *
 * @param prefix shows what the id names, for whoever debugs
 * @returns an id that was not given out before in this session; ids are never stored or shared
 */
export function newId(prefix: 'caller' | 'row'): string {
  last += 1;
  return `${prefix}-${last}`;
}
