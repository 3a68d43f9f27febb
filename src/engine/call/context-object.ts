import type { Diagnostic } from '../diagnostic';
import type { ContextOrigin } from '../eventbridge/call';
import type { Context, ContextValue } from '../iam/request';
import type { JsonObject } from '../json/tree';
import { adviseContextValue } from './context-advice';
import { readContextValue } from './context-value';

/** Context values that somebody wrote down, with the place of each. */
export interface ContextObject {
  readonly context: Context;
  readonly origins: ReadonlyMap<string, ContextOrigin>;
  readonly diagnostics: readonly Diagnostic[];
  /** Nothing stands in the way of using it. */
  readonly ok: boolean;
}

/**
 * Reads context values: a member is a condition key with its value. Key names are compared without
 * regard to case (UG condition keys); of a key written twice the last counts.
 */
export function readContextObject(object: JsonObject): ContextObject {
  const context = new Map<string, ContextValue>();
  const origins = new Map<string, ContextOrigin>();
  const diagnostics: Diagnostic[] = [];
  let ok = true;
  for (const { key, keySpan, span, value } of object.members) {
    const name = key.toLowerCase();
    const items = value.kind === 'array' ? value.items : [value];
    const read = readContextValue(value);
    if (!read.ok) {
      ok = false;
      const { wrong } = read;
      const message = `The values of \`${key}\` are strings, numbers or booleans, or one list of them`;
      diagnostics.push({ code: 'context-value', severity: 'error', span: wrong.span, message });
      continue;
    }
    if (context.has(name)) {
      const message = `\`${key}\` is here twice, and only the last one counts`;
      diagnostics.push({ code: 'duplicate-key', severity: 'warning', span: keySpan, message });
    }
    context.set(name, read.value);
    origins.set(name, { span, values: items.map((item) => item.span) });
    diagnostics.push(...adviseContextValue(key, keySpan, value, read.texts));
  }
  return { context, origins, diagnostics, ok };
}
