import type { Diagnostic } from '../../diagnostic';
import type { JsonNode } from '../../json/tree';
import type { Span } from '../../span';
import type { ContextDraft } from './context';
import { memberOf } from './members';

const MAX_TAGS = 50;

/**
 * Puts a call's tags into the context: `aws:RequestTag/…` for each, and `aws:TagKeys`, which is a list
 * however many there are (UG condition keys).
 *
 * @param tags `[{"Key","Value"}]`
 */
export function putTags(draft: ContextDraft, tags: JsonNode | undefined): Diagnostic[] {
  if (!tags || tags.kind === 'null') return [];
  if (tags.kind !== 'array') {
    return [error(tags.span, '`Tags` is a list, for example `[{"Key":"team","Value":"blue"}]`')];
  }
  const diagnostics: Diagnostic[] = [];
  const keys: { text: string; span: Span }[] = [];
  for (const tag of tags.items) {
    const key = tag.kind === 'object' ? memberOf(tag, 'Key')?.value : undefined;
    const value = tag.kind === 'object' ? memberOf(tag, 'Value')?.value : undefined;
    if (key?.kind !== 'string' || value?.kind !== 'string') {
      diagnostics.push(error(tag.span, 'A tag is an object with the strings `Key` and `Value`'));
      continue;
    }
    keys.push({ text: key.value, span: key.span });
    const name = `aws:requesttag/${key.value.toLowerCase()}`;
    draft.context.set(name, value.value);
    draft.origins.set(name, { span: tag.span, values: [value.span] });
  }
  if (keys.length > 0) {
    draft.context.set(
      'aws:tagkeys',
      keys.map(({ text }) => text),
    );
    draft.origins.set('aws:tagkeys', { span: tags.span, values: keys.map(({ span }) => span) });
  }
  if (keys.length > MAX_TAGS) {
    diagnostics.push(error(tags.span, `A rule has at most ${MAX_TAGS} tags`));
  }
  return diagnostics;
}

function error(span: Span, message: string): Diagnostic {
  return { code: 'tags', severity: 'error', span, message };
}
