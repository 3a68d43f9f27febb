import type { Diagnostic } from '../../diagnostic';
import type { JsonMember, JsonNode, JsonObject } from '../../json/tree';
import type { Span } from '../../span';
import type { PolicyType } from '../decision';

/** A member with the object that holds it. */
export interface Frame {
  readonly object: JsonObject;
  readonly member: JsonMember;
}

/** Where a diagnostic stands in its document. */
export interface Place {
  readonly text: string;
  readonly type: PolicyType;
  readonly root: JsonNode;
  readonly diagnostic: Diagnostic;
  /** The members around the diagnostic, outermost first. */
  readonly frames: readonly Frame[];
  /** The value whose span is the diagnostic's. */
  readonly node: JsonNode | undefined;
}

export function placeOf(
  text: string,
  type: PolicyType,
  root: JsonNode,
  diagnostic: Diagnostic,
): Place {
  const { start, end } = diagnostic.span;
  const frames: Frame[] = [];
  let node: JsonNode | undefined;
  let next: JsonNode | undefined = root;
  while (next) {
    const here: JsonNode = next;
    next = undefined;
    if (here.span.start === start && here.span.end === end) node = here;
    if (here.kind === 'object') {
      const member: JsonMember | undefined = here.members.find((each) => holds(each.span, start));
      if (member) frames.push({ object: here, member });
      next = member?.value;
    } else if (here.kind === 'array') next = here.items.find((item) => holds(item.span, start));
  }
  return { text, type, root, diagnostic, frames, node };
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

/** The object that a diagnostic at an opening brace is about. */
export function objectAt(node: JsonNode, start: number): JsonObject | undefined {
  if (node.kind === 'object' && node.span.start === start) return node;
  const inner =
    node.kind === 'object'
      ? node.members.map(({ value }) => value)
      : node.kind === 'array'
        ? node.items
        : [];
  const next = inner.find(({ span }) => holds(span, start));
  return next && objectAt(next, start);
}

/** The text of a string value at the very place of the diagnostic. */
export function stringAt({ node }: Place): string | undefined {
  return node?.kind === 'string' ? node.value : undefined;
}

/** Removes a member together with one of the commas around it. */
export function removal(object: JsonObject, member: JsonMember): { span: Span; text: string } {
  const at = object.members.indexOf(member);
  const before = object.members[at - 1];
  const after = object.members[at + 1];
  const start = before ? before.span.end : member.span.start;
  const end = !before && after ? after.span.start : member.span.end;
  return { span: { start, end }, text: '' };
}

/** What stands in the source at a node's place. */
export function sourceAt(text: string, { span }: { readonly span: Span }): string {
  return text.slice(span.start, span.end);
}
