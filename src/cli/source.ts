import type { JsonNode } from '../engine';

/**
 * The source text of a policy, a pattern or an event that stands in a line of input: a JSON value
 * is taken as it is spelled, so that duplicate keys and number spellings survive; a string holds the
 * source text itself.
 */
export function sourceOf(line: string, node: JsonNode): string {
  return node.kind === 'string' ? node.value : line.slice(node.span.start, node.span.end);
}

/** The last member of that name, as JSON readers have it; undefined when there is none. */
export function memberOf(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node?.kind !== 'object') return undefined;
  return node.members.findLast((member) => member.key === key)?.value;
}

/** A string member's value; undefined when it is missing or no string. */
export function stringOf(node: JsonNode | undefined, key: string): string | undefined {
  const value = memberOf(node, key);
  return value?.kind === 'string' ? value.value : undefined;
}

/** An account: a string, or the number that its digits make. */
export function accountOf(node: JsonNode | undefined, key: string): string | undefined {
  const value = memberOf(node, key);
  return value?.kind === 'number' ? value.raw : stringOf(node, key);
}

/** A value's items: of a list its members, of anything else the value itself, of nothing none. */
export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  if (!node || node.kind === 'null') return [];
  return node.kind === 'array' ? node.items : [node];
}
