import type { ColumnView } from '../../store';

/** `1 statement, 2 conditions`. */
export function policySummary({ statements, conditions }: ColumnView): string {
  const words = [plural(statements, 'statement')];
  if (conditions > 0) words.push(plural(conditions, 'condition'));
  return words.join(', ');
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
