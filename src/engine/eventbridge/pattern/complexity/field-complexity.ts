import { mostOpen } from './open-ended';
import { type TrieNode, wildcardTrie } from './wildcard-trie';

/** What one input can hold open: the places before the first star, and those behind one. */
interface Reading {
  readonly anchored: readonly TrieNode[];
  readonly loose: ReadonlySet<TrieNode>;
}

/**
 * The largest number of wildcard prefixes that one value can hold open at once, which is what the
 * service limits. While some wildcard has not come to its first star the text is given; all such
 * texts are followed. After that any text may follow, and the most is known without following it.
 *
 * @param entries the wildcards of each entry on the field, as their literal parts
 * @param limit counting stops above it
 * @returns the number, or some number above the limit
 */
export function fieldComplexity(
  entries: readonly (readonly (readonly string[])[])[],
  limit: number,
): number {
  let most = 0;
  const waiting: Reading[] = [{ anchored: entries.map(wildcardTrie), loose: new Set() }];
  for (let reading = waiting.pop(); reading; reading = waiting.pop()) {
    const bytes = new Set(reading.anchored.flatMap((node) => [...node.next.keys()]));
    if (bytes.size === 0) {
      most = Math.max(most, mostOpen([...reading.loose].filter((node) => node.star)));
    }
    for (const byte of bytes) {
      const next = read(reading, byte);
      most = Math.max(most, next.anchored.length + next.loose.size);
      waiting.push(next);
    }
    if (most > limit) return most;
  }
  return most;
}

function read({ anchored, loose }: Reading, byte: number): Reading {
  const after: TrieNode[] = [];
  const behind = new Set<TrieNode>();
  for (const node of anchored) {
    const next = node.next.get(byte);
    if (!next) continue;
    after.push(next);
    if (next.wildcard) behind.add(next.wildcard);
  }
  for (const node of loose) {
    if (node.star) behind.add(node);
    const next = node.next.get(byte);
    if (!next) continue;
    behind.add(next);
    if (next.wildcard) behind.add(next.wildcard);
  }
  return { anchored: after, loose: behind };
}
