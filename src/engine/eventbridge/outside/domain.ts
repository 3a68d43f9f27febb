/** What an event on a bus can hold at a path (EB events reference). */
export type Domain =
  /** A string, always there and never empty. */
  | 'text'
  /** Strings in a list, which may be empty. */
  | 'texts'
  /** Never a value: `detail` is an object, and nothing stands below a string. */
  | 'nothing'
  /** Anything, or nothing. */
  | 'anything';

const TEXTS = ['version', 'id', 'detail-type', 'source', 'account', 'time', 'region'];

/** @param path keys joined by dots */
export function domainOf(path: string): Domain {
  if (TEXTS.includes(path)) return 'text';
  if (path === 'resources') return 'texts';
  if (path === 'detail') return 'nothing';
  return ['resources', ...TEXTS].some((each) => path.startsWith(`${each}.`))
    ? 'nothing'
    : 'anything';
}
