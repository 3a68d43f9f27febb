/** A place in the wildcards of one entry: what has been read, wildcards with one beginning shared. */
export interface TrieNode {
  /** Stays open whatever is read: the place of a `*`. */
  readonly star: boolean;
  readonly next: Map<number, TrieNode>;
  /** The `*` that follows here; it is open as soon as this place is reached. */
  wildcard: TrieNode | undefined;
}

const QUOTE = '"';

/**
 * Lays the wildcards of one entry out as a trie over UTF-8 bytes, in the quotes that the service
 * compares them with.
 *
 * @param wildcards each as its literal parts, stars between them
 */
export function wildcardTrie(wildcards: readonly (readonly string[])[]): TrieNode {
  const root = newNode(false);
  const encoder = new TextEncoder();
  for (const parts of wildcards) {
    let node = root;
    parts.forEach((part, index) => {
      if (index > 0) {
        node.wildcard ??= newNode(true);
        node = node.wildcard;
      }
      const before = index === 0 ? QUOTE : '';
      const after = index === parts.length - 1 ? QUOTE : '';
      for (const byte of encoder.encode(before + part + after)) node = step(node, byte);
    });
  }
  return root;
}

function newNode(star: boolean): TrieNode {
  return { star, next: new Map(), wildcard: undefined };
}

function step(node: TrieNode, byte: number): TrieNode {
  const known = node.next.get(byte);
  if (known) return known;
  const made = newNode(false);
  node.next.set(byte, made);
  return made;
}
