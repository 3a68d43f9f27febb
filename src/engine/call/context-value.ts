import type { ContextValue } from '../iam/request';
import type { JsonNode } from '../json/tree';

export type ReadContextValue =
  | { readonly ok: true; readonly value: ContextValue; readonly texts: readonly string[] }
  /** The first part that can be no value of a condition key. */
  | { readonly ok: false; readonly wrong: JsonNode };

/**
 * Reads the value of a condition key that somebody wrote down: an array is a list, even with one
 * element, anything else one value. Numbers and booleans stand for their spelling.
 */
export function readContextValue(node: JsonNode): ReadContextValue {
  const texts: string[] = [];
  for (const item of node.kind === 'array' ? node.items : [node]) {
    const text = scalarText(item);
    if (text === undefined) return { ok: false, wrong: item };
    texts.push(text);
  }
  return { ok: true, value: node.kind === 'array' ? texts : (texts[0] ?? ''), texts };
}

function scalarText(node: JsonNode): string | undefined {
  if (node.kind === 'string') return node.value;
  if (node.kind === 'number') return node.raw;
  return node.kind === 'boolean' ? String(node.value) : undefined;
}
