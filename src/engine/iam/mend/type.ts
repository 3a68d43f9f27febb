import { replace } from '../policy/report';
import type { Mender } from './mender';
import { sourceAt } from './place';

/** A value of the wrong kind that holds, or nearly is, the right one. */
export const wrongType: Mender = ({ text, diagnostic, frames, node }) => {
  const { span } = diagnostic;
  const member = frames.at(-1)?.member;
  if (node.kind === 'array') {
    // A list inside of a list, whose items belong into the outer one.
    if (member && member.value !== node) {
      if (node.items.length === 0) return undefined;
      const inner = node.items.map((item) => sourceAt(text, item)).join(', ');
      return replace('Take the values out of the inner list', span, inner);
    }
    const [only] = node.items;
    if (!only || node.items.length > 1) return undefined;
    return replace('Take the value out of its list', span, sourceAt(text, only));
  }
  if (node.kind === 'number' && (member?.key === 'Sid' || member?.key === 'Id')) {
    return replace('Put it into quotes', span, JSON.stringify(node.raw));
  }
  return undefined;
};
