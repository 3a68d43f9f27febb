import type { Entry } from '../entry';
import type { Tokens } from '../source/tokens';
import { anythingButExpression } from './anything-but';
import { existsExpression } from './exists';
import { numericExpression } from './numeric';
import { refuse } from './refuse';
import {
  affixExpression,
  cidrExpression,
  exactlyExpression,
  ignoreCaseExpression,
  wildcardExpression,
} from './text-expression';

const EXPRESSIONS: ReadonlyMap<string, (tokens: Tokens, start: number) => Entry> = new Map([
  ['exactly', exactlyExpression],
  ['prefix', (tokens, start) => affixExpression(tokens, 'prefix', start)],
  ['suffix', (tokens, start) => affixExpression(tokens, 'suffix', start)],
  ['numeric', numericExpression],
  ['anything-but', anythingButExpression],
  ['exists', existsExpression],
  ['cidr', cidrExpression],
  ['equals-ignore-case', ignoreCaseExpression],
  ['wildcard', wildcardExpression],
]);

/** Names of the operators, which are case-sensitive. */
export const OPERATOR_NAMES: readonly string[] = [...EXPRESSIONS.keys()];

/** A match expression such as `{"prefix": "x"}`; the reader stands on its opening brace. */
export function matchExpression(tokens: Tokens): Entry {
  const start = tokens.start;
  if (tokens.next() !== 'name') {
    const message = 'A filter needs an operator, for example `{"prefix": "x"}`';
    refuse(tokens, 'Match expression name not found', message, { start, end: tokens.end });
  }
  const expression = EXPRESSIONS.get(tokens.key);
  if (!expression) {
    const message = `\`${tokens.key}\` is not an operator of event patterns`;
    return refuse(tokens, `Unrecognized match type ${tokens.key}`, message);
  }
  return expression(tokens, start);
}
