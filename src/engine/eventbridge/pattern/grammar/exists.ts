import type { Entry } from '../entry';
import type { Tokens } from '../source/tokens';
import { closeExpression } from './close';
import { refuse, spanFrom } from './refuse';

/** `{"exists": true}` or `{"exists": false}`. */
export function existsExpression(tokens: Tokens, start: number): Entry {
  const kind = tokens.next();
  if (kind !== 'true' && kind !== 'false') {
    const message = '`exists` takes `true` or `false`, without quotes';
    refuse(tokens, 'exists match pattern must be either true or false.', message);
  }
  closeExpression(tokens);
  return { kind: 'exists', span: spanFrom(start, tokens), exists: kind === 'true' };
}
