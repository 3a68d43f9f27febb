import type { TrieNode } from './wildcard-trie';

/** A text between stars, shared by all places that it leads to. */
interface SuffixNode {
  readonly next: Map<number, SuffixNode>;
  /** Places that this very text leads to, and then those of all texts that it ends with. */
  count: number;
  fall: SuffixNode | undefined;
}

/**
 * The most places that can be open at once when any text may follow: every star that can be reached,
 * and the parts after stars that one text can end with together (Aho and Corasick).
 *
 * @param stars the stars that are open
 */
export function mostOpen(stars: Iterable<TrieNode>): number {
  const all = reachable(stars);
  const root: SuffixNode = { next: new Map(), count: 0, fall: undefined };
  for (const star of all) insert(root, star);
  return all.size + deepest(root);
}

function reachable(stars: Iterable<TrieNode>): Set<TrieNode> {
  const found = new Set<TrieNode>();
  const waiting = [...stars];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.star) {
      if (found.has(node)) continue;
      found.add(node);
    }
    waiting.push(...node.next.values());
    if (node.wildcard) waiting.push(node.wildcard);
  }
  return found;
}

function insert(root: SuffixNode, star: TrieNode): void {
  const waiting: [TrieNode, SuffixNode][] = [[star, root]];
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const [node, suffix] = pair;
    for (const [byte, next] of node.next) {
      let made = suffix.next.get(byte);
      if (!made) {
        made = { next: new Map(), count: 0, fall: root };
        suffix.next.set(byte, made);
      }
      made.count++;
      waiting.push([next, made]);
    }
  }
}

function deepest(root: SuffixNode): number {
  let most = 0;
  const order = [root];
  for (const node of order) {
    for (const [byte, next] of node.next) {
      let fall = node.fall;
      while (fall && !fall.next.has(byte)) fall = fall.fall;
      next.fall = node === root ? root : (fall?.next.get(byte) ?? root);
      next.count += next.fall.count;
      most = Math.max(most, next.count);
      order.push(next);
    }
  }
  return most;
}
