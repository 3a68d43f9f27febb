import { type Json, type Num, Obj } from './json';
import { entryMatches } from './twin-entry';

/**
 * The slow and obvious matcher that the real one is compared with: it writes every combination of
 * `$or` branches out and tries every choice of values, with nothing remembered and nothing skipped.
 */
export function twinMatches(pattern: Json, event: Json): boolean {
  const leaves = leavesOf(event, [], []);
  return combinations(pattern, [], [new Map()]).some((fields) =>
    choose([...fields.keys()].sort(), fields, leaves, []),
  );
}

type Fields = Map<string, readonly Json[]>;

function combinations(object: Json, path: readonly string[], rules: Fields[]): Fields[] {
  let now = rules;
  for (const [key, value] of (object as Obj).members) {
    if (key === '$or') {
      const before = now;
      now = (value as readonly Json[]).flatMap((branch) =>
        combinations(
          branch,
          path,
          before.map((rule) => new Map(rule)),
        ),
      );
    } else if (value instanceof Obj) now = combinations(value, [...path, key], now);
    else for (const rule of now) rule.set([...path, key].join('.'), value as readonly Json[]);
  }
  return now;
}

interface Leaf {
  readonly path: string;
  readonly value: string | boolean | null | Num;
  /** The array elements around it, each as array and place. */
  readonly elements: readonly (readonly [array: object, place: number])[];
}

function leavesOf(json: Json, path: readonly string[], elements: Leaf['elements']): Leaf[] {
  if (json instanceof Obj) {
    return json.members.flatMap(([key, value]) => leavesOf(value, [...path, key], elements));
  }
  if (Array.isArray(json)) {
    return json.flatMap((each, place) => {
      const binds = each instanceof Obj || Array.isArray(each);
      return leavesOf(each, path, binds ? [...elements, [json, place] as const] : elements);
    });
  }
  return [{ path: path.join('.'), value: json as Leaf['value'], elements }];
}

function choose(
  paths: readonly string[],
  fields: Fields,
  leaves: readonly Leaf[],
  chosen: Leaf['elements'],
): boolean {
  const [path, ...rest] = paths;
  if (path === undefined) return true;
  const open = leaves.filter(
    (leaf) =>
      leaf.path === path &&
      leaf.elements.every(([array, place]) =>
        chosen.every(([other, at]) => other !== array || at === place),
      ),
  );
  return (fields.get(path) ?? []).some((entry) => {
    if (isAbsence(entry)) return open.length === 0 && choose(rest, fields, leaves, chosen);
    return open.some(
      (leaf) =>
        entryMatches(entry, leaf.value) &&
        choose(rest, fields, leaves, [...chosen, ...leaf.elements]),
    );
  });
}

function isAbsence(entry: Json): boolean {
  return entry instanceof Obj && entry.members[0]?.[0] === 'exists' && !entry.members[0][1];
}
