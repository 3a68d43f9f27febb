import type { ContextValue, JsonNode } from '../engine';
import { readContextValue } from '../engine/later';
import { type Findings, fail } from './findings';

/** The context of a line: condition keys in lower case and their values. */
export type CaseContext = ReadonlyMap<string, ContextValue>;

/** Reads `context`; of a key written twice the last counts, null is the same as nothing. */
export function readContext(node: JsonNode | undefined, found: Findings): CaseContext {
  const context = new Map<string, ContextValue>();
  if (!node || node.kind === 'null') return context;
  if (node.kind !== 'object') {
    fail(found, 'context-not-an-object', '`context` is an object', 'request.context');
    return context;
  }
  for (const { key, value } of node.members) {
    const read = readContextValue(value);
    if (read.ok) context.set(key.toLowerCase(), read.value);
    else {
      const message = `The values of \`${key}\` are strings, numbers or booleans`;
      fail(found, 'context-value', message, 'request.context');
    }
  }
  return context;
}
