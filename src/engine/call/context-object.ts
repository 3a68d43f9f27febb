import type { Diagnostic } from '../diagnostic';
import type { ContextOrigin } from '../eventbridge/call';
import type { Context, ContextValue } from '../iam/request';
import type { JsonNode, JsonObject } from '../json/tree';
import { adviseContextValue } from './context-advice';

/** Context values that somebody wrote down, with the place of each. */
export interface ContextObject {
  readonly context: Context;
  readonly origins: ReadonlyMap<string, ContextOrigin>;
  readonly diagnostics: readonly Diagnostic[];
  /** Nothing stands in the way of using it. */
  readonly ok: boolean;
}

/**
 * Reads context values: a member is a condition key, a string one value, an array a list, even with
 * one element. Numbers and booleans stand for their spelling. Key names are compared without regard
 * to case (UG condition keys); of a key written twice the last counts.
 */
export function readContextObject(object: JsonObject): ContextObject {
  const context = new Map<string, ContextValue>();
  const origins = new Map<string, ContextOrigin>();
  const diagnostics: Diagnostic[] = [];
  let ok = true;
  for (const { key, keySpan, span, value } of object.members) {
    const name = key.toLowerCase();
    const items = value.kind === 'array' ? value.items : [value];
    const texts = items.map(scalarText);
    const wrong = items[texts.indexOf(undefined)];
    if (wrong) {
      ok = false;
      const message = `The values of \`${key}\` are strings, numbers or booleans, or one list of them`;
      diagnostics.push({ code: 'context-value', severity: 'error', span: wrong.span, message });
      continue;
    }
    if (context.has(name)) {
      const message = `\`${key}\` is here twice, and only the last one counts`;
      diagnostics.push({ code: 'duplicate-key', severity: 'warning', span: keySpan, message });
    }
    const read = texts as string[];
    context.set(name, value.kind === 'array' ? read : (read[0] ?? ''));
    origins.set(name, { span, values: items.map((item) => item.span) });
    diagnostics.push(...adviseContextValue(key, keySpan, value, read));
  }
  return { context, origins, diagnostics, ok };
}

function scalarText(node: JsonNode): string | undefined {
  if (node.kind === 'string') return node.value;
  if (node.kind === 'number') return node.raw;
  return node.kind === 'boolean' ? String(node.value) : undefined;
}
