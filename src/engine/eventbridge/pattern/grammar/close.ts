import type { Tokens } from '../source/tokens';
import { refuse } from './refuse';

/** The end of a match expression, which has one key. */
export function closeExpression(tokens: Tokens): void {
  if (tokens.next() === 'endObject') return;
  refuse(
    tokens,
    'Only one key allowed in match expression',
    'A filter has exactly one operator; write a filter of its own for another',
  );
}

/** The end of `numeric` and `anything-but`, of which the service speaks in one breath. */
export function closeElements(tokens: Tokens): void {
  if (tokens.next() === 'endObject') return;
  refuse(
    tokens,
    'Too many elements in numeric expression',
    'Something follows here that the filter has no place for',
  );
}
