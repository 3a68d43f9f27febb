import { scan } from '../conditions/variable';
import { compileGlob, type Glob } from './glob';
import type { PlainToken } from './token';

/** Tests an action in lower case: `service:name`, `*` and `?` in it, or `*` alone for all (UG Action). */
export function actionTest(text: string): Glob {
  const tokens = scan(text.toLowerCase(), { variables: false, wildcards: true });
  return compileGlob(tokens as PlainToken[]);
}
