import type { JsonArray, JsonObject } from '../../json/tree';
import type { Span } from '../../span';

/** A list of entries that a pattern gives for a path, and the member that holds it. */
export interface FieldEntries {
  readonly span: Span;
  readonly list: JsonArray;
}

/** What a pattern can give for one path: undefined stands for "nothing", possible beside lists. */
export type Alternatives = ReadonlySet<FieldEntries | undefined>;

const NOTHING: Alternatives = new Set([undefined]);

/**
 * Collects what a pattern gives for a dotted path. Members apply in source order: a later list
 * replaces an earlier one, and a branch of `$or` replaces what came before it, in that branch only
 * (recorded AWS answers). Linear in the pattern's size.
 *
 * @param or whether the branches of `$or` count
 */
export function fieldEntries(pattern: JsonObject, path: string, or: boolean): Alternatives {
  return collect(pattern, '', path, or, NOTHING);
}

function collect(
  object: JsonObject,
  prefix: string,
  path: string,
  or: boolean,
  before: Alternatives,
): Alternatives {
  let now = before;
  for (const { key, value, span } of object.members) {
    if (key === '$or' && value.kind === 'array') {
      if (!or) continue;
      const branches = value.items.filter((item) => item.kind === 'object');
      if (branches.length === 0) continue;
      const start = now;
      now = new Set(branches.flatMap((item) => [...collect(item, prefix, path, or, start)]));
      continue;
    }
    const here = prefix + key;
    if (value.kind === 'object') {
      if (path.startsWith(`${here}.`)) now = collect(value, `${here}.`, path, or, now);
    } else if (value.kind === 'array' && here === path) {
      now = new Set([{ span, list: value }]);
    }
  }
  return now;
}
