import { applyEdits } from '../../editor/text/edits';
import type { Span } from '../../engine';
import { addContextKey, conditionKey, readGivenContext } from '../../engine/later';

/**
 * Writes one more key into a context, with a value to change.
 *
 * @param text JSON source of the context; empty will do
 * @param key as a policy writes it, for example `aws:PrincipalTag/team`
 * @returns the new text and where the value stands; undefined where the text has to be mended first
 *   or holds the key
 */
export function giveKey(
  text: string,
  key: string,
): { readonly text: string; readonly spans: readonly Span[] } | undefined {
  const known = conditionKey(key);
  const info = known ?? { type: 'String' as const, multivalued: false, description: '' };
  const fix = addContextKey(text, [], { ...info, name: key });
  if (typeof fix === 'string') return undefined;
  const next = applyEdits(text, fix.edits);
  return { text: next, spans: readGivenContext(next).origins.get(key.toLowerCase())?.values ?? [] };
}
