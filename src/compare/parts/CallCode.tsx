import type { Witness } from '../../engine';
import { compactText } from '../../ui/compactText';

/** A call in a line: its text, and what it is where that is not an event pattern on this rule. */
export function CallCode({ witness }: { witness: Witness }) {
  const { call, site, context } = witness;
  const where = Object.entries(site ?? {}).map(([name, value]) => `${name} ${value}`);
  const words = [
    ...(call.kind === 'PutRule' || call.kind === 'Other' ? [] : [call.kind]),
    ...where,
    ...(context === undefined ? [] : [`with ${compactText(context, Infinity)}`]),
  ];
  const text = compactText(call.text, Infinity);
  return (
    <span className="call-code" title={[...words, text].join(' ')}>
      {words.length > 0 && <small>{words.join(', ')} </small>}
      <code>{text}</code>
    </span>
  );
}
