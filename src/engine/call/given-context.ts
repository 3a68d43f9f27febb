import type { Diagnostic } from '../diagnostic';
import type { ContextOrigin, DerivedCall, UnreadableCall } from '../eventbridge/call';
import { parseJson } from '../json/parse';
import { type ContextObject, readContextObject } from './context-object';
import { notAnObject } from './derive-action';

const NOTHING: ContextObject = {
  context: new Map(),
  origins: new Map(),
  diagnostics: [],
  ok: true,
};

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
  const given = readGiven(text);
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
        context: new Map([...variant.request.context, ...given.context]),
      },
      origins: new Map([...variant.origins, ...origins]),
    })),
  };
}

function readGiven(text: string): ContextObject {
  if (text.trim() === '') return NOTHING;
  const { root, diagnostics } = parseJson(text);
  const unusable = (found: readonly Diagnostic[]): ContextObject => ({
    ...NOTHING,
    diagnostics: found,
    ok: false,
  });
  if (!root || diagnostics.length > 0) return unusable(diagnostics);
  return root.kind === 'object' ? readContextObject(root) : unusable([notAnObject(root)]);
}
