import type { PolicyType } from '../../engine';
import type { ColumnView } from '../../store';

/** What each type of policy is called. */
export const TYPE_WORDS: Readonly<Record<PolicyType, string>> = {
  identity: 'identity policy',
  resource: 'resource policy',
  boundary: 'permissions boundary',
  session: 'session policy',
  scp: 'service control policy',
  rcp: 'resource control policy',
};

/** `1 statement, 2 conditions`. */
export function policySummary({ statements, conditions }: ColumnView): string {
  const words = [plural(statements, 'statement')];
  if (conditions > 0) words.push(plural(conditions, 'condition'));
  return words.join(', ');
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
