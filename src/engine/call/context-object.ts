import type { Diagnostic } from '../diagnostic';
import type { ContextOrigin } from '../eventbridge/call';
import { sendingOf } from '../iam/principal/sent';
import type { Context, ContextValue } from '../iam/request';
import type { JsonObject } from '../json/tree';
import { adviseContextValue } from './context-advice';
import { readContextValue } from './context-value';

/** Context values that somebody wrote down, with the place of each. */
export interface ContextObject {
  readonly context: Context;
  readonly origins: ReadonlyMap<string, ContextOrigin>;
  /** Keys in lower case that AWS might send and, as somebody wrote down, does not. */
  readonly absent: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
  /** Nothing stands in the way of using it. */
  readonly ok: boolean;
}

export const NO_CONTEXT: ContextObject = {
  context: new Map(),
  origins: new Map(),
  absent: new Set(),
  diagnostics: [],
  ok: true,
};

/**
 * Reads context values: a member is a condition key with its value, or with `null` where AWS does
 * not send it. Key names are compared without regard to case (UG condition keys); of a key written
 * twice the last counts.
 */
export function readContextObject(object: JsonObject): ContextObject {
  const context = new Map<string, ContextValue>();
  const origins = new Map<string, ContextOrigin>();
  const absent = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  let ok = true;
  for (const { key, keySpan, span, value } of object.members) {
    const name = key.toLowerCase();
    if (context.has(name) || absent.has(name)) {
      const message = `\`${key}\` is here twice, and only the last one counts`;
      diagnostics.push({ code: 'duplicate-key', severity: 'warning', span: keySpan, message });
    }
    context.delete(name);
    absent.delete(name);
    const items = value.kind === 'array' ? value.items : [value];
    if (value.kind === 'null' && mayBeAbsent(name)) {
      absent.add(name);
      origins.set(name, { span, values: [value.span] });
      continue;
    }
    const read = readContextValue(value);
    if (!read.ok) {
      ok = false;
      const { wrong } = read;
      const message =
        value.kind === 'null'
          ? `\`${key}\` cannot be absent: it follows from the call, or AWS sends it with every call`
          : `The values of \`${key}\` are strings, numbers or booleans, or one list of them`;
      diagnostics.push({ code: 'context-value', severity: 'error', span: wrong.span, message });
      continue;
    }
    context.set(name, read.value);
    origins.set(name, { span, values: items.map((item) => item.span) });
    diagnostics.push(...adviseContextValue(key, keySpan, value, read.texts));
  }
  return { context, origins, absent, diagnostics, ok };
}

/** Only what AWS adds to some calls and not to others. */
function mayBeAbsent(key: string): boolean {
  const sending = sendingOf(key);
  return sending !== undefined && sending !== 'always';
}
