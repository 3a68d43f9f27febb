import type { ContextValue } from '../../iam/request';
import type { Span } from '../../span';
import type { CallSite, ContextOrigin } from '../call';

/** A value of a context key and the place in the row's text that it was read from. */
export interface LocatedValue {
  readonly value: string;
  readonly span: Span;
}

/** A context under construction, with the origins of what the text supplies. */
export interface ContextDraft {
  readonly context: Map<string, ContextValue>;
  readonly origins: Map<string, ContextOrigin>;
}

/** Starts with what the call site supplies to every call (UG condition keys). */
export function contextOf(site: CallSite): ContextDraft {
  return { context: new Map([['aws:requestedregion', site.region]]), origins: new Map() };
}

/** One value goes in as a scalar, several as a list, none leaves the key absent (inferred from the page's tables). */
export function putValues(
  draft: ContextDraft,
  key: string,
  span: Span,
  values: readonly LocatedValue[],
): void {
  const [first, ...rest] = values;
  if (!first) return;
  draft.context.set(key, rest.length === 0 ? first.value : values.map((each) => each.value));
  draft.origins.set(key, { span, values: values.map((each) => each.span) });
}

/** Whether two contexts hold the same keys with the same values; scalar and list differ. */
export function sameContext(
  a: ReadonlyMap<string, ContextValue>,
  b: ReadonlyMap<string, ContextValue>,
): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) {
    if (JSON.stringify(value) !== JSON.stringify(b.get(key))) return false;
  }
  return true;
}
