import type { Diagnostic } from '../diagnostic';
import type { ContextOrigin, DerivedCall, UnreadableCall } from '../eventbridge/call';
import type { Context } from '../iam/request';
import { parseJson } from '../json/parse';
import { type ContextObject, NO_CONTEXT, readContextObject } from './context-object';
import { notAnObject } from './derive-action';

/**
 * Lays context values that were given by hand over those that a call supplies.
 *
 * @param text JSON source of an object, condition keys to values; empty is nothing
 * @returns the call with `contextDiagnostics`; one that cannot be read makes the call unreadable
 */
export function withGivenContext(
  derived: DerivedCall | UnreadableCall,
  text: string,
): DerivedCall | UnreadableCall {
  const given = readGivenContext(text);
  const contextDiagnostics = given.diagnostics;
  if (!derived.ok) return { ...derived, contextDiagnostics };
  if (!given.ok) return { ok: false, diagnostics: derived.diagnostics, contextDiagnostics };
  const origins = [...given.origins].map(([key, origin]): [string, ContextOrigin] => [
    key,
    { ...origin, text: 'context' },
  ]);
  return {
    ...derived,
    contextDiagnostics,
    variants: derived.variants.map((variant) => ({
      ...variant,
      request: {
        ...variant.request,
        context: laidOver(variant.request.context, given),
      },
      origins: new Map([...variant.origins, ...origins]),
    })),
  };
}

function laidOver(context: Context, given: ContextObject): Context {
  const kept = [...context].filter(([key]) => !given.absent.has(key));
  return new Map([...kept, ...given.context]);
}

/**
 * Reads context values that stand beside a call.
 *
 * @param text JSON source of an object, condition keys to values; empty is nothing
 * @returns never throws; what is wrong comes back as diagnostics, and `ok` says whether it can be used
 */
export function readGivenContext(text: string): ContextObject {
  if (text.trim() === '') return NO_CONTEXT;
  const { root, diagnostics } = parseJson(text);
  const unusable = (found: readonly Diagnostic[]): ContextObject => ({
    ...NO_CONTEXT,
    diagnostics: found,
    ok: false,
  });
  if (!root || diagnostics.length > 0) return unusable(diagnostics);
  return root.kind === 'object' ? readContextObject(root) : unusable([notAnObject(root)]);
}
