import { parseJson } from '../../json/parse';
import type { PolicyType } from '../decision';
import { GRAMMAR_CODES } from './codes';
import { readDocument } from './document';
import { planner } from './plan';
import type { Policy } from './policy';
import { Report, replace } from './report';

/**
 * Reads a policy document once, so that it can be asked many times. Any text will do: what cannot
 * be read, and what IAM would refuse, comes back as diagnostics with places, and `ok` is false.
 *
 * @param text the document's JSON source
 * @param type the kind of policy it is; it decides which elements are allowed
 * Source: UG grammar, AA policy check reference.
 */
export function preparePolicy(text: string, type: PolicyType = 'identity'): Policy {
  const report = new Report(GRAMMAR_CODES);
  const { root, diagnostics } = parseJson(text);
  // First, because what the reader of JSON stumbles over afterwards follows from it.
  if (diagnostics.length > 0) reportMissingBrace(text, report);
  report.addSyntax(diagnostics);
  const read = root && diagnostics.length === 0 ? readDocument(root, text, type, report) : [];
  const ok = !report.refused;
  const statements = ok ? read : [];
  return { type, text, ok, statements, plan: planner(statements), diagnostics: report.diagnostics };
}

/** The AWS page on EventBridge's condition keys prints a policy without its first brace. */
function reportMissingBrace(text: string, report: Report): void {
  const start = text.search(/\S/);
  if (!/^"(?:Version|Id|Statement)"\s*:/.test(text.slice(Math.max(start, 0), start + 100))) return;
  const span = { start, end: start + 1 };
  report.add('missing-opening-brace', span, 'The opening brace `{` is missing before this', {
    fix: replace('Add the opening brace', { start, end: start }, '{ '),
  });
}
