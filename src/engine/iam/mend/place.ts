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
  /** The innermost value that starts there, or the value of the key that does. */
  readonly node: JsonNode;
}

export function placeOf(
  text: string,
  type: PolicyType,
  root: JsonNode,
  diagnostic: Diagnostic,
): Place {
  const { start } = diagnostic.span;
  const frames: Frame[] = [];
  let node = root;
  let next: JsonNode | undefined = root;
  while (next) {
    node = next;
    if (node.kind === 'object') {
      const member: JsonMember | undefined = node.members.find(({ span }) => holds(span, start));
      if (member) frames.push({ object: node, member });
      next = member?.value;
    } else if (node.kind === 'array') next = node.items.find(({ span }) => holds(span, start));
    else next = undefined;
  }
  return { text, type, root, diagnostic, frames, node };
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

/** The text of the value at the place of the diagnostic; empty for anything but a string. */
export function stringAt({ node }: Place): string {
  return node.kind === 'string' ? node.value : '';
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
