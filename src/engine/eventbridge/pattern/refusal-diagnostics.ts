import type { Diagnostic } from '../../diagnostic';
import { parseJson } from '../../json/parse';
import type { PatternRefusal } from './refusal';

/**
 * A refusal as something to show in the text. Where the text is not JSON, the JSON reader's own
 * diagnostics stand first, for they come with repairs; the first carries the service's words.
 */
export function refusalDiagnostics(text: string, refused: PatternRefusal): readonly Diagnostic[] {
  const { message, span } = refused;
  const aws = refused.aws === undefined ? {} : { aws: refused.aws };
  const [first, ...rest] = refused.notJson ? parseJson(text).diagnostics : [];
  if (first) return [{ ...first, ...aws }, ...rest];
  return [{ code: 'pattern-refused', severity: 'error', span, message, ...aws }];
}
