import { domainOf } from './domain';

type Tree = Map<string, Tree | string>;

/** What every event has and a reader looks for, in this order. */
const FIRST = ['source', 'detail-type'];

/**
 * Writes an event that holds these values and no others but an empty `detail`.
 *
 * @param values JSON by path; where one path leads through another the deeper one is written with
 *   dots, which patterns read as the same
 */
export function sampleEvent(values: ReadonlyMap<string, string>): string {
  const tree: Tree = new Map();
  for (const path of [...FIRST.filter((each) => values.has(each)), ...[...values.keys()].sort()]) {
    put(tree, path.split('.'), inDomain(path, values.get(path) ?? 'null'));
  }
  const detail = tree.get('detail') ?? (new Map() as Tree);
  tree.delete('detail');
  tree.set('detail', detail);
  return write(tree);
}

function inDomain(path: string, json: string): string {
  return domainOf(path) === 'texts' ? `[${json}]` : json;
}

function put(tree: Tree, keys: readonly string[], json: string): void {
  const [key = '', ...rest] = keys;
  if (rest.length === 0) {
    tree.set(key, json);
    return;
  }
  const below = tree.get(key) ?? new Map();
  if (typeof below === 'string') tree.set(keys.join('.'), json);
  else {
    tree.set(key, below);
    put(below, rest, json);
  }
}

function write(tree: Tree | string): string {
  if (typeof tree === 'string') return tree;
  const members = [...tree].map(([key, value]) => `${JSON.stringify(key)}:${write(value)}`);
  return `{${members.join()}}`;
}
