import { scan } from '../conditions/variable';
import { compileGlob, type Glob } from './glob';
import type { PlainToken } from './token';

/** Tests an action in lower case: `service:name`, `*` and `?` in it, or `*` alone for all (UG Action). */
export function actionTest(text: string): Glob {
  if (text === '*') return () => true;
  const tokens = scan(text.toLowerCase(), { variables: false, wildcards: true });
  const plain: PlainToken[] = tokens.filter((token) => token.kind !== 'variable');
  return compileGlob(plain);
}
