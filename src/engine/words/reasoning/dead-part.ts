import type { DeadPart } from '../../reasoning/types';
import { shorten } from '../phrase';

const NOUNS: Readonly<Record<DeadPart['kind'], string>> = {
  statement: 'statement',
  condition: 'condition',
  value: 'value',
  resource: 'resource',
  action: 'action',
};

/** Why a part of a policy can go: one sentence without a full stop, what the user wrote in backticks. */
export function deadPartMessage({ kind, part, reason, by }: DeadPart): string {
  const noun = NOUNS[kind];
  const name = kind === 'statement' ? (part.sid ? ` \`${part.sid}\`` : '') : quoted(part.text);
  const others = [
    ...new Set(by.map(({ sid, statement }) => (sid ? `\`${sid}\`` : `statement ${statement + 1}`))),
  ];
  const by1 = others.length === 0 ? '' : ` by ${others.join(', ')}`;
  switch (reason) {
    case 'never-matches':
      return `No request fits the ${noun}${name}: without it every answer of this caller stays the same`;
    case 'denied':
      return `Whatever the ${noun}${name} allows is denied${by1}: without it every answer stays the same`;
    case 'shadowed':
      return `What the ${noun}${name} says is said${by1} already: without it every answer stays the same`;
    case 'redundant':
      return `The ${noun}${name} is superfluous: without it every answer of this caller stays the same`;
  }
}

/** What the repair is called. */
export function deadPartFixTitle({ kind }: DeadPart): string {
  return `Remove the ${NOUNS[kind]}`;
}

function quoted(text: string): string {
  return text === '' ? '' : ` \`${shorten(text.replaceAll('`', ''), 60)}\``;
}
