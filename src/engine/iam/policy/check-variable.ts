import type { Span } from '../../span';
import { closingBrace } from '../conditions/variable';
import type { DocumentFacts } from './facts';
import type { Report } from './report';

/** Looks at the variables of a value: the version that they need, and how they are written. */
export function checkVariables(
  text: string,
  span: Span,
  facts: DocumentFacts,
  report: Report,
  resource = true,
): void {
  if (!text.includes('${')) return;
  if (!facts.variables) {
    const message = `\`${text}\` is plain text here, since variables need \`Version\` \`2012-10-17\``;
    report.add('variable-needs-version', span, message);
    return;
  }
  let colons = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === ':') colons++;
    if (!text.startsWith('${', at)) continue;
    const end = closingBrace(text, at + 2);
    if (end < 0) {
      report.add('variable-malformed', span, `A variable in \`${text}\` has no closing brace`);
      return;
    }
    const source = text.slice(at, end + 1);
    checkForm(source, span, report);
    if (resource && colons < 5) {
      const message = `\`${source}\` stays plain text before the fifth colon of a resource`;
      report.add('variable-too-early', span, message);
    }
    at = end;
  }
}

function checkForm(source: string, span: Span, report: Report): void {
  const body = source.slice(2, -1);
  if (/^[*?$]$/.test(body) || /^[^\s,'{}$](?:[^,'{}$]*[^\s,'{}$])?(?:, ?'[^']*')?$/.test(body))
    return;
  const message = `\`${source}\` is not written like a variable and is never filled`;
  report.add('variable-malformed', span, message);
}
